package org.puente.access;

/** A principal who acts for a party; what every way of signing in has to provide. */
public interface ActingUser {

    Actor actor();
}
