package org.puente.treatment;

import java.time.Instant;
import org.puente.countries.Country;

/**
 * What a side said to an incident, once. The monitors read it, and of an incident that both sides know the other side too.
 *
 * @param text at most {@value #LONGEST} characters
 */
public record IncidentAnswer(Country from, IncidentVerdict verdict, String text, Instant at, String byName) {

    public static final int LONGEST = 1000;

    /** For a side that was told later than the other one answered: as if it had been answered then. */
    IncidentAnswer notBefore(Instant told) {
        return at.isBefore(told) ? new IncidentAnswer(from, verdict, text, told, byName) : this;
    }
}
