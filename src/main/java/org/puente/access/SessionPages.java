package org.puente.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** What a browser is shown in the place of a page that it may not have now, in its language. The portal's frame writes it. */
public interface SessionPages {

    /** That the session is locked, and the way to unlock it. */
    void locked(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /**
     * In the pop-up window: who signs in again, where no realm asks; or why it was not done.
     *
     * @param failed why the last try unlocked nothing
     */
    void signInAgain(HttpServletRequest request, HttpServletResponse response, Optional<String> failed)
            throws IOException;

    /** In the pop-up window: that it is done. */
    void unlocked(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** That the database does not answer. */
    void silent(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** The same as {@link #locked} and {@link #silent} in a sentence, for whoever asked for no page. */
    void sentence(HttpServletRequest request, HttpServletResponse response, boolean silent) throws IOException;
}
