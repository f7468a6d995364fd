package org.puente.journeys;

import java.util.List;
import org.puente.portal.Refusal;

/**
 * What is planned: how, by whom, with how many seats, along which legs.
 *
 * @param carrier registration, flight number or name; may be empty
 * @throws Refusal if there is no leg, or too many, or one begins before the last has ended
 */
public record JourneyPlan(TravelMode mode, Operator operator, String carrier, int seats, List<Leg> legs) {

    /** More persons than this travel on two journeys. */
    public static final int MOST_SEATS = 400;

    static final int MOST_LEGS = 6;
    static final int LONGEST_CARRIER = 80;

    public JourneyPlan {
        carrier = carrier.strip();
        legs = List.copyOf(legs);
        if (carrier.length() > LONGEST_CARRIER) {
            throw new Refusal("journeys.refused.carrier_long", LONGEST_CARRIER);
        }
        if (seats < 1 || seats > MOST_SEATS) {
            throw new Refusal("journeys.refused.seats", MOST_SEATS);
        }
        if (legs.isEmpty() || legs.size() > MOST_LEGS) {
            throw new Refusal("journeys.refused.legs", MOST_LEGS);
        }
        for (int next = 1; next < legs.size(); next++) {
            if (legs.get(next).departsAt().isBefore(legs.get(next - 1).arrivesAt())) {
                throw new Refusal(
                        "journeys.refused.leg_order",
                        legs.get(next).from(),
                        legs.get(next - 1).to());
            }
        }
    }

    public Leg first() {
        return legs.getFirst();
    }

    public Leg last() {
        return legs.getLast();
    }

    public int stops() {
        return legs.size() - 1;
    }
}
