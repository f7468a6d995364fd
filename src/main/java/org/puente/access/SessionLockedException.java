package org.puente.access;

import org.springframework.security.access.AccessDeniedException;

/** The session is locked: nothing is done in it until its user signs in again. */
public class SessionLockedException extends AccessDeniedException {

    SessionLockedException() {
        super("The session is locked until its user signs in again");
    }
}
