package org.puente.access;

/**
 * What somebody may still do who has no page open: their realm is asked at that moment, with the portal's own account, as what
 * a pass, a code or a device knows of them is from before.
 */
public interface StandingRights {

    /** What the realm said. */
    sealed interface Answer {

        /** They may act, with the roles that they had and have. */
        record Standing(Actor actor) implements Answer {}

        /** The user was disabled or is no more, or every role that they had then. */
        record Gone() implements Answer {}

        /** The realm cannot be asked. */
        record Silent() implements Answer {}
    }

    /** @param then as they were when their realm was last asked; the demo's users have none, and stay who they are */
    Answer ask(Actor then);
}
