package org.puente.complaints;

import java.time.Instant;
import java.util.Optional;
import org.puente.countries.Country;
import org.puente.portal.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many complaints were received under a country's agreements, and in how many days they were answered. */
@Configuration(proxyBeanMethods = false)
class ComplaintFigures {

    private static final String RECEIVED = """
            select count(*) as some, count(*) as out_of from complaint
             where (sending = :country or receiving = :country) and received_on >= :from and received_on < :until
            """;

    private static final String DAYS = """
            select avg(extract(epoch from (answered_at - cast(received_on as timestamp with time zone)))) / 86400 as some,
                   count(*) as out_of from complaint
             where (sending = :country or receiving = :country)
               and answered_at >= :from and answered_at < :until
            """;

    @Bean
    Figure complaintsReceived(JdbcClient jdbc) {
        return new Counted("complaints.figure.received", Figure.Unit.COUNT, RECEIVED, jdbc);
    }

    @Bean
    Figure daysToAnswerComplaints(JdbcClient jdbc) {
        return new Counted("complaints.figure.days", Figure.Unit.DAYS, DAYS, jdbc);
    }

    private record Counted(String key, Unit unit, String sql, JdbcClient jdbc) implements Figure {

        @Override
        public boolean isShared() {
            return true;
        }

        @Override
        public Optional<Figure.Counted> in(Country country, Instant from, Instant until) {
            return jdbc.sql(sql)
                    .param("country", country.code())
                    .param("from", Rows.at(from))
                    .param("until", Rows.at(until))
                    .query((row, n) -> new Figure.Counted(Math.max(0, row.getDouble("some")), row.getLong("out_of")))
                    .optional()
                    .filter(counted -> unit != Unit.DAYS || counted.outOf() > 0);
        }
    }
}
