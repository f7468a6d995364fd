package org.puente.access;

/** A session that its user did not end. */
public record SessionEnded(Actor actor, Cause cause) {

    /** Why it ended. */
    public enum Cause {
        /** In Keycloak, or in another window of the same session. */
        SIGNED_OUT_ELSEWHERE,
        /** The realm no longer knows the user, the session, or any role of theirs. */
        RIGHTS_GONE,
        /** The realm did not answer for too long. */
        REALM_SILENT
    }
}
