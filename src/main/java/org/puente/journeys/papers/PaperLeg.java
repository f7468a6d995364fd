package org.puente.journeys.papers;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.puente.journeys.Leg;

/** One stretch of a journey as it stands on a paper; each place has its own clock. */
record PaperLeg(String from, String fromZone, Instant departs, String to, String toZone, Instant arrives) {

    static PaperLeg of(Leg leg) {
        return new PaperLeg(
                leg.from(),
                leg.fromZone().getId(),
                leg.departsAt(),
                leg.to(),
                leg.toZone().getId(),
                leg.arrivesAt());
    }

    ZonedDateTime departure() {
        return departs.atZone(ZoneId.of(fromZone));
    }

    ZonedDateTime arrival() {
        return arrives.atZone(ZoneId.of(toZone));
    }
}
