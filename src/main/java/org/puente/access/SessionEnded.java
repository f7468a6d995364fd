package org.puente.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** A session that its user did not end. */
public record SessionEnded(Actor actor, Cause cause) {

    private static final String NAME = SessionEnded.class.getName();

    /** Why it ended. */
    public enum Cause {
        /** In Keycloak, or from another session of the same user. */
        SIGNED_OUT_ELSEWHERE,
        /** The realm no longer knows the user, the session, or any role of theirs. */
        RIGHTS_GONE,
        /** The realm did not answer for too long. */
        REALM_SILENT,
        /** The longest time since the sign-in is over. */
        TOO_LONG
    }

    /** Leaves word in the browser's next session, for the sign-in page. */
    void tell(HttpServletRequest request) {
        request.getSession().setAttribute(NAME, cause);
    }

    /** Why the browser's last session ended; said once. */
    public static Optional<Cause> lastIn(HttpSession session) {
        if (session.getAttribute(NAME) instanceof Cause cause) {
            session.removeAttribute(NAME);
            return Optional.of(cause);
        }
        return Optional.empty();
    }
}
