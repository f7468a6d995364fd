package org.puente.journeys;

import org.puente.agreements.AgreementProfile;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts journeys up: each country its plans, such as {@code J-US-26-0007}, and the sides of an agreement what they both
 * know of, such as {@code J-USCO-26-0003}. One series for both would tell by its gaps how many plans the other side keeps.
 */
@Component
class JourneySeries {

    private final JdbcClient jdbc;

    JourneySeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String nextPlan(Country planner, JourneyPlan plan) {
        return next(planner.code(), planner, planner, plan);
    }

    String nextAnnounced(AgreementProfile agreement, JourneyPlan plan) {
        return next(agreement.numberPrefix(), agreement.country(Side.SENDING), agreement.country(Side.RECEIVING), plan);
    }

    /** The year first, so that no number of a journey holds one of a case. */
    private String next(String prefix, Country sending, Country receiving, JourneyPlan plan) {
        String series = "J-%02d-%s".formatted(plan.first().departure().getYear() % 100, prefix);
        int found = jdbc.sql("update journey_series set next_number = next_number + 1 where series = ?")
                .param(series)
                .update();
        if (found == 0) {
            jdbc.sql("insert into journey_series (series, sending, receiving, next_number) values (?, ?, ?, 1)")
                    .params(series, sending.code(), receiving.code())
                    .update();
        }
        return "%s-%04d"
                .formatted(
                        series,
                        jdbc.sql("select next_number from journey_series where series = ?")
                                .param(series)
                                .query(Integer.class)
                                .single());
    }
}
