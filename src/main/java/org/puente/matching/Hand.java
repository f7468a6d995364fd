package org.puente.matching;

/** A hand of a person, named as the person would. */
public enum Hand {
    RIGHT,
    LEFT
}
