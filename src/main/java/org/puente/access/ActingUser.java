package org.puente.access;

/** A principal who acts for a party; what every way of signing in has to provide. */
public interface ActingUser {

    Actor actor();

    /** Whether who gave these rights still stands by them; if they cannot be asked, the user may read and no more. */
    default boolean isCertain() {
        return true;
    }
}
