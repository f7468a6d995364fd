package org.puente.access;

import java.time.Instant;
import java.util.UUID;

/**
 * A session of the user who asks.
 *
 * @param id to end it by; nothing can be opened with it
 * @param lastAct to the minute
 * @param isThisOne whether the question came from it
 */
public record OwnSession(
        UUID id, Instant since, Instant lastAct, BrowserKind browser, boolean isLocked, boolean isThisOne) {}
