package org.puente.reporting;

import java.time.Instant;
import java.util.UUID;
import org.puente.countries.Country;

/** A quarter whose figures a country published: once, and as they were then. */
public record Publication(UUID id, Country owner, Quarter quarter, Instant publishedAt) {}
