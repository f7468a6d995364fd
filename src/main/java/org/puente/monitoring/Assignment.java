package org.puente.monitoring;

import java.time.Instant;
import org.puente.countries.UserId;
import org.puente.journeys.JourneyId;

/** A monitor who watches a journey, by their own decision alone. */
public record Assignment(JourneyId journey, UserId monitor, String monitorName, Instant since) {}
