package org.puente.access;

import java.util.Optional;

/** A principal who acts for a party; what every way of signing in has to provide. */
public interface ActingUser {

    Actor actor();

    /** Where mail reaches the user, if who signed them in knows. */
    default Optional<String> mailAddress() {
        return Optional.empty();
    }

    /** Whether who gave these rights still stands by them; if they cannot be asked, the user may read and no more. */
    default boolean isCertain() {
        return true;
    }
}
