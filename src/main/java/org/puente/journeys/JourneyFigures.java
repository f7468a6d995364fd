package org.puente.journeys;

import java.time.Instant;
import java.util.Optional;
import org.puente.countries.Country;
import org.puente.portal.Figure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many persons were handed over at night, and how many belongings did not arrive. Both are facts that both sides signed
 * or said before each other, so they are figures of both sides together.
 */
@Configuration(proxyBeanMethods = false)
class JourneyFigures {

    private static final String AT_NIGHT = """
            select coalesce(sum(case when s.handed_over_at_night then 1 else 0 end), 0) as said, count(*) as out_of
              from journey_seat s join journey j on j.id = s.journey_id
             where (j.sending = :country or j.receiving = :country) and s.proposed_at is not null
               and s.handed_over_at >= :from and s.handed_over_at < :until
            """;

    /** Of the journeys that arrived in the time; until it is said what became of a thing it is not missing. */
    private static final String MISSING = """
            select coalesce(sum(case when b.state = 'MISSING' then 1 else 0 end), 0) as said, count(*) as out_of
              from journey_belonging b join journey j on j.id = b.journey_id
             where (j.sending = :country or j.receiving = :country)
               and j.arrived_at >= :from and j.arrived_at < :until
            """;

    @Bean
    Figure handoversAtNight(JdbcClient jdbc) {
        return new OfBothSides("journeys.figure.night", AT_NIGHT, jdbc);
    }

    @Bean
    Figure missingBelongings(JdbcClient jdbc) {
        return new OfBothSides("journeys.figure.missing", MISSING, jdbc);
    }

    private record OfBothSides(String key, String sql, JdbcClient jdbc) implements Figure {

        @Override
        public Unit unit() {
            return Unit.COUNT;
        }

        @Override
        public boolean isShared() {
            return true;
        }

        @Override
        public Optional<Counted> in(Country country, Instant from, Instant until) {
            return Optional.of(jdbc.sql(sql)
                    .param("country", country.code())
                    .param("from", Rows.at(from))
                    .param("until", Rows.at(until))
                    .query((row, n) -> new Counted(row.getLong("said"), row.getLong("out_of")))
                    .single());
        }
    }
}
