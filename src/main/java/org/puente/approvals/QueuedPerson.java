package org.puente.approvals;

import org.puente.cases.CaseRow;

/**
 * Somebody who waits for the consulate.
 *
 * @param differences how many values were proven otherwise than claimed
 * @param compared how many values are compared at all
 * @param signedFirst somebody signed an approval or refusal, and a second signature is missing
 */
public record QueuedPerson(CaseRow row, int differences, int compared, boolean signedFirst) {}
