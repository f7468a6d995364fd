package org.puente.biometrics;

import java.util.Optional;
import java.util.UUID;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From which set the prints in question of a country's comparison are. */
@Component
class ProbeBook {

    private final JdbcClient jdbc;

    ProbeBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return empty for a comparison of another country, or whose prints are erased */
    Optional<EnrolmentId> set(ComparisonId comparison, Country country) {
        return jdbc.sql("""
                select f.enrolment_id from comparison c
                  join comparison_print p on p.comparison_id = c.id and p.part = 'PROBE'
                  join finger_print f on f.id = p.print_id
                 where c.id = ? and c.country = ? limit 1
                """)
                .params(comparison.uuid(), country.code())
                .query((row, n) -> new EnrolmentId(row.getObject("enrolment_id", UUID.class)))
                .optional();
    }
}
