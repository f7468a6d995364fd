package org.puente.journeys;

/** Keeps something of a departure in its own transaction, as a bean of whoever keeps it. */
public interface AtDeparture {

    /** Everybody is under way; the acting user is the coordinator who said so. */
    void departed(JourneyId id);
}
