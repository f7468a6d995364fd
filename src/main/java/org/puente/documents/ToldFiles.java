package org.puente.documents;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.puente.agreements.AgreementProfile;
import org.puente.cases.EndedCase;
import org.puente.cases.ToldData;
import org.puente.portal.Dates;
import org.puente.portal.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that a side holds of a person, by kind and day; neither their names nor what stands in them. */
@Component
class ToldFiles implements ToldData {

    /** Most that are told one by one. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    ToldFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Held> held(EndedCase found, Locale language) {
        AgreementProfile agreement = found.agreement();
        return jdbc.sql("select kind, added_at from case_file where country_code = ? and case_id = ?"
                        + " and removed_at is null order by added_at desc limit " + MOST)
                .params(found.viewer().code(), found.id().uuid())
                .query((row, n) -> new Held(
                        Heading.FILES,
                        Texts.of(language, FileKind.valueOf(row.getString("kind"))),
                        Texts.text(
                                language,
                                "documents.told.added",
                                Dates.full(
                                        language,
                                        row.getObject("added_at", OffsetDateTime.class)
                                                .atZoneSameInstant(agreement.zone(agreement.sideOf(found.viewer())))))))
                .list();
    }

    /** What crossed of them stands in the disclosures. */
    @Override
    public List<Given> given(EndedCase found, Locale language) {
        return List.of();
    }
}
