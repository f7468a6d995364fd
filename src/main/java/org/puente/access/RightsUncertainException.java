package org.puente.access;

import org.springframework.security.access.AccessDeniedException;

/** The user's realm does not answer, so their last rights stand for reading alone. */
public class RightsUncertainException extends AccessDeniedException {

    RightsUncertainException() {
        super("The realm does not answer; the last rights stand for reading alone");
    }
}
