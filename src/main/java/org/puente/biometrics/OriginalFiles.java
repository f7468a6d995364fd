package org.puente.biometrics;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that a country's prints came in, byte for byte. The other side never reads them. */
@Component
class OriginalFiles {

    private final JdbcClient jdbc;
    private final PrintContents contents;

    OriginalFiles(JdbcClient jdbc, PrintContents contents) {
        this.jdbc = jdbc;
        this.contents = contents;
    }

    List<OriginalFile> of(EnrolmentId enrolment, Country owner) {
        return jdbc.sql(
                        "select f.name, f.media_type, f.content_id, e.case_id from print_file f join enrolment e on e.id = f.enrolment_id"
                                + " where f.enrolment_id = ? and f.owner = ? order by f.name, f.id")
                .params(enrolment.uuid(), owner.code())
                .query((row, n) -> new OriginalFile(
                        row.getString("name"),
                        row.getString("media_type"),
                        contents.read(
                                row.getObject("content_id", UUID.class),
                                new CaseId(row.getObject("case_id", UUID.class)),
                                owner)))
                .list();
    }

    /** The file of a print that is alone in it; empty for one out of a file of records. */
    Optional<byte[]> alone(UUID print, Country owner) {
        return jdbc.sql("select f.content_id, p.case_id from finger_print p join print_file f on f.id = p.file_id"
                        + " where p.id = ? and p.owner = ? and p.record = ''")
                .params(print, owner.code())
                .query((row, n) -> contents.read(
                        row.getObject("content_id", UUID.class),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        owner))
                .optional();
    }
}
