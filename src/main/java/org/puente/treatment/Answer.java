package org.puente.treatment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.puente.access.Role;

/**
 * An answer as its own side reads it.
 *
 * @param number counts a side's answers to this check from 1; the highest counts
 * @param remark what the person said about it
 * @param checkedAt when it was checked, if that was another time than {@code at}: as somebody said, or as a device without a
 *     network handed in later
 */
public record Answer(
        String checkId,
        int number,
        Verdict verdict,
        Instant at,
        String byName,
        Role as,
        String place,
        String evidence,
        Remark remark,
        @Nullable Instant checkedAt) {}
