package org.puente.biometrics;

import static org.puente.biometrics.ComparisonBook.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.puente.countries.Country;
import org.puente.portal.Figure;
import org.puente.portal.Figure.Counted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long comparisons take, how often two examiners agree, and how often the prints do not say. */
@Configuration(proxyBeanMethods = false)
class ComparisonFigures {

    /** From the taking to the conclusion; the middle one, so that a night in between does not count as work. */
    private static final String TIME = """
            select percentile_cont(0.5) within group (order by extract(epoch from (z.recorded_at - r.taken_at))) / 60
                   as figure, count(*) as out_of
              from evidence.review_step z
              join comparison_review r on r.id = z.review_id and r.country = z.country
             where z.country = ? and z.step = 'CONCLUDED' and z.recorded_at >= ? and z.recorded_at < ?
            """;

    private static final String AGREEMENT = """
            select sum(case when a.outcome = b.outcome then 1 else 0 end) as figure, count(*) as out_of
              from comparison c
              join comparison_review one on one.comparison_id = c.id and one.place = 1
              join comparison_review other on other.comparison_id = c.id and other.place = 2
              join evidence.review_step a on a.review_id = one.id and a.step = 'CONCLUDED'
              join evidence.review_step b on b.review_id = other.id and b.step = 'CONCLUDED'
             where c.country = ? and c.settled_at >= ? and c.settled_at < ?
            """;

    private static final String INCONCLUSIVE = """
            select sum(case when z.outcome = 'INCONCLUSIVE' then 1 else 0 end) as figure, count(*) as out_of
              from evidence.review_step z
             where z.country = ? and z.step = 'CONCLUDED' and z.recorded_at >= ? and z.recorded_at < ?
            """;

    @Bean
    Figure timePerComparison(JdbcClient jdbc) {
        return new Asked("biometrics.figure.time", Figure.Unit.MINUTES, TIME, jdbc);
    }

    @Bean
    Figure agreementOfExaminers(JdbcClient jdbc) {
        return new Asked("biometrics.figure.agreement", Figure.Unit.PERCENT, AGREEMENT, jdbc);
    }

    @Bean
    Figure inconclusiveComparisons(JdbcClient jdbc) {
        return new Asked("biometrics.figure.inconclusive", Figure.Unit.PERCENT, INCONCLUSIVE, jdbc);
    }

    /** A figure that one query answers. */
    private record Asked(String key, Unit unit, String sql, JdbcClient jdbc) implements Figure {

        @Override
        public Optional<Counted> in(Country country, Instant from, Instant until) {
            return jdbc.sql(sql)
                    .params(country.code(), at(from), at(until))
                    .query((row, n) -> counted(row))
                    .single();
        }

        private Optional<Counted> counted(ResultSet row) throws SQLException {
            long outOf = row.getLong("out_of");
            if (outOf == 0) {
                return Optional.empty();
            }
            return unit == Unit.PERCENT
                    ? Counted.share(row.getLong("figure"), outOf)
                    : Optional.of(new Counted(row.getDouble("figure"), outOf));
        }
    }
}
