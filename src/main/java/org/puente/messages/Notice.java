package org.puente.messages;

import java.time.Instant;
import org.puente.countries.CaseId;

/**
 * That something waits for the signed-in user on a case.
 *
 * @param number the case's number as the user's side knows it
 * @param unread nobody has read it yet
 */
public record Notice(NoticeKind kind, CaseId caseId, String number, String personName, Instant at, boolean unread) {

    /** Where it is seen to, relative to the portal. */
    public String address() {
        return kind.address(caseId);
    }
}
