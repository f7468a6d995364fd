package org.puente.access;

import org.springframework.security.access.AccessDeniedException;

/** Somebody who acts for no country asked for rows that belong to one. */
public class NoCountryException extends AccessDeniedException {

    NoCountryException() {
        super("The acting party has no country");
    }
}
