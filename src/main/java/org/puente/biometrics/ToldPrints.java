package org.puente.biometrics;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.puente.cases.EndedCase;
import org.puente.cases.ToldData;
import org.puente.matching.FingerPosition;
import org.puente.portal.Dates;
import org.puente.portal.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The prints that a side holds of a person: which finger, when it was taken, and where it comes from. */
@Component
class ToldPrints implements ToldData {

    /** Most that are told one by one. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    ToldPrints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Held> held(EndedCase found, Locale language) {
        return jdbc.sql("select p.finger, e.kind, coalesce(p.taken_on, e.taken_on) as taken_on from finger_print p"
                        + " join enrolment e on e.id = p.enrolment_id and e.owner = p.owner"
                        + " where p.owner = ? and p.case_id = ? order by e.taken_on desc, e.id, p.finger limit " + MOST)
                .params(found.viewer().code(), found.id().uuid())
                .query((row, n) -> new Held(
                        Heading.PRINTS,
                        finger(row.getInt("finger"), language),
                        Texts.text(
                                language,
                                "biometrics.told.taken",
                                Dates.full(language, row.getObject("taken_on", LocalDate.class)),
                                EnrolmentKind.valueOf(row.getString("kind")))))
                .list();
    }

    private static String finger(int code, Locale language) {
        return FingerPosition.ofCode(code)
                .map(finger -> Texts.text(
                        language, "biometrics.finger." + finger.name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> Texts.text(language, "biometrics.finger"));
    }

    /** What crossed of them stands in the disclosures. */
    @Override
    public List<Given> given(EndedCase found, Locale language) {
        return List.of();
    }
}
