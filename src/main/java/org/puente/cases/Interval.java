package org.puente.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stretch of time; one without an end still lasts. */
record Interval(Instant since, @Nullable Instant until) {}
