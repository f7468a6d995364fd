package org.puente.treatment;

import java.time.Instant;

/**
 * An answer that was given where there was no network.
 *
 * @param checkedAt when it was checked
 */
public record LaterAnswer(AnswerInput input, Instant checkedAt) {}
