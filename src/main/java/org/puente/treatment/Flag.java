package org.puente.treatment;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A fact about a person or a journey on which it depends whether a check applies. */
public enum Flag {
    MINOR(Origin.CASE),
    UNACCOMPANIED_MINOR(Origin.OFFICER),
    MINOR_BIOMETRICS(Origin.CASE),
    FAMILY_GROUP(Origin.CASE),
    PREGNANT_OR_POSTPARTUM(Origin.OFFICER),
    MEDICAL_CONDITION(Origin.OFFICER),
    MEDICATION(Origin.OFFICER),
    DISABILITY(Origin.OFFICER),
    OLDER_PERSON(Origin.CASE),
    NEEDS_INTERPRETER(Origin.CASE),
    RESTRAINTS_USED(Origin.JOURNEY),
    FORCE_USED(Origin.JOURNEY),
    ESCORTED(Origin.OFFICER),
    CHARTER_FLIGHT(Origin.OFFICER),
    STOPOVER(Origin.OFFICER),
    PRIOR_FAILED_ATTEMPT(Origin.OFFICER);

    private enum Origin {
        /** Computed from what the case says. */
        CASE,
        /** Entered by a caseworker or a health professional of the sending side. */
        OFFICER,
        /** Comes with the journey. */
        JOURNEY
    }

    private static final Set<Flag> ENTERED = Collections.unmodifiableSet(Arrays.stream(values())
            .filter(flag -> flag.origin == Origin.OFFICER)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flag.class))));

    private final Origin origin;

    Flag(Origin origin) {
        this.origin = origin;
    }

    /** The facts that somebody has to say; all others follow from data. */
    public static Set<Flag> entered() {
        return ENTERED;
    }
}
