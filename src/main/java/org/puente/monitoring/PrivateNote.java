package org.puente.monitoring;

import java.time.Instant;
import java.util.UUID;

/** A monitor's own note about a journey; whoever wrote it is the only one who ever reads it. */
public record PrivateNote(UUID id, String text, Instant at) {}
