package org.puente.cases;

import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts up without a gap, one series each for drafts and submitted cases. */
@Component
class CaseSeries {

    private final JdbcClient jdbc;

    CaseSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next number of a series such as {@code USCO-26}, written {@code USCO-26-0001}.
     *
     * @param sender who drafts and submits, and counts alone
     */
    String next(String series, Country sender) {
        int found = jdbc.sql("update case_series set next_number = next_number + 1 where series = ? and owner = ?")
                .params(series, sender.code())
                .update();
        if (found == 0) {
            jdbc.sql("insert into case_series (series, owner, next_number) values (?, ?, 1)")
                    .params(series, sender.code())
                    .update();
        }
        int number = jdbc.sql("select next_number from case_series where series = ? and owner = ?")
                .params(series, sender.code())
                .query(Integer.class)
                .single();
        return "%s-%04d".formatted(series, number);
    }
}
