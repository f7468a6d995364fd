package org.puente.cases;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts up without a gap, one series each for drafts and submitted cases. */
@Component
class CaseSeries {

    private final JdbcClient jdbc;

    CaseSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of a series such as {@code USCO-26}, written {@code USCO-26-0001}. */
    String next(String series) {
        int found = jdbc.sql("update case_series set next_number = next_number + 1 where series = ?")
                .param(series)
                .update();
        if (found == 0) {
            jdbc.sql("insert into case_series (series, next_number) values (?, 1)")
                    .param(series)
                    .update();
        }
        int number = jdbc.sql("select next_number from case_series where series = ?")
                .param(series)
                .query(Integer.class)
                .single();
        return "%s-%04d".formatted(series, number);
    }
}
