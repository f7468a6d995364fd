package org.puente.treatment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.puente.countries.Country;
import org.puente.portal.Figure;
import org.puente.portal.Figure.Counted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How often checks failed in each phase, and how long persons were restrained. */
@Configuration(proxyBeanMethods = false)
class TreatmentFigures {

    private static final String RESTRAINED = """
            select coalesce(sum(extract(epoch from (coalesce(ended_at, :now) - started_at))), 0) / 60 as minutes,
                   count(*) as out_of
              from treatment_restraint
             where owner = :owner and started_at >= :from and started_at < :until
            """;

    /** A check of a person counts once, however often it failed. */
    private static final String FAILED = """
            select check_id, count(distinct case_id) as persons
              from treatment_answer
             where owner = :owner and verdict = 'FAIL' and answered_at >= :from and answered_at < :until
             group by check_id
            """;

    @Bean
    Figure restraintMinutes(JdbcClient jdbc, Clock clock) {
        return new Figure() {
            @Override
            public String key() {
                return "treatment.figure.restraint";
            }

            @Override
            public Unit unit() {
                return Unit.MINUTES;
            }

            @Override
            public Optional<Counted> in(Country country, Instant from, Instant until) {
                return Optional.of(jdbc.sql(RESTRAINED)
                        .param("now", at(clock.instant()))
                        .param("owner", country.code())
                        .param("from", at(from))
                        .param("until", at(until))
                        .query((row, n) -> new Counted(row.getDouble("minutes"), row.getLong("out_of")))
                        .single());
            }
        };
    }

    @Bean
    Figure failedBeforeDeparture(JdbcClient jdbc, Catalogues catalogues) {
        return new FailedChecks(Phase.PRE_DEPARTURE, jdbc, catalogues);
    }

    @Bean
    Figure failedAtEmbarkation(JdbcClient jdbc, Catalogues catalogues) {
        return new FailedChecks(Phase.EMBARKATION, jdbc, catalogues);
    }

    @Bean
    Figure failedInTransit(JdbcClient jdbc, Catalogues catalogues) {
        return new FailedChecks(Phase.IN_TRANSIT, jdbc, catalogues);
    }

    @Bean
    Figure failedAtHandover(JdbcClient jdbc, Catalogues catalogues) {
        return new FailedChecks(Phase.ARRIVAL_HANDOVER, jdbc, catalogues);
    }

    @Bean
    Figure failedAfterArrival(JdbcClient jdbc, Catalogues catalogues) {
        return new FailedChecks(Phase.POST_ARRIVAL, jdbc, catalogues);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** How many checks of one phase failed; checks of every version of the catalogue keep their ids. */
    private record FailedChecks(Phase phase, JdbcClient jdbc, Catalogues catalogues) implements Figure {

        private record Failed(String check, long persons) {}

        @Override
        public String key() {
            return "treatment.figure.failed." + phase.name();
        }

        @Override
        public Unit unit() {
            return Unit.COUNT;
        }

        @Override
        public Optional<String> partOf() {
            return Optional.of("treatment.figure.failed");
        }

        @Override
        public Optional<Counted> in(Country country, Instant from, Instant until) {
            var failed = jdbc
                    .sql(FAILED)
                    .param("owner", country.code())
                    .param("from", at(from))
                    .param("until", at(until))
                    .query((row, n) -> failed(row))
                    .list()
                    .stream()
                    .filter(each -> catalogues
                            .check(each.check)
                            .filter(check -> check.phase() == phase)
                            .isPresent())
                    .toList();
            return Optional.of(
                    new Counted(failed.stream().mapToLong(Failed::persons).sum(), failed.size()));
        }

        private static Failed failed(ResultSet row) throws SQLException {
            return new Failed(row.getString("check_id"), row.getLong("persons"));
        }
    }
}
