package org.puente.field;

import java.time.Instant;
import org.puente.treatment.Verdict;

/**
 * What is on record about a check, beside what a device handed in.
 *
 * @param number by which it is known when somebody settles
 */
public record RecordedAnswer(
        int number, Verdict verdict, Instant at, String byName, String place, String evidence, String remark) {}
