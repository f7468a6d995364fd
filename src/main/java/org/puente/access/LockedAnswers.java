package org.puente.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.util.UriUtils;

/** What a locked session is answered: how to unlock it, and nothing else. */
class LockedAnswers {

    private static final String UNLOCK = "/unlock";

    private final SessionPages pages;
    private final HttpSessionRequestCache afterSignIn = new HttpSessionRequestCache();

    LockedAnswers(SessionPages pages) {
        this.pages = pages;
    }

    /** Whether the page asks for the lock, which is off. */
    boolean isAnswered(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean asked =
                EverybodysFiles.path(request).equals(UNLOCK) && Actors.ifAny().isPresent();
        if (asked) {
            pages.unlocked(request, response);
        }
        return asked;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = EverybodysFiles.path(request);
        String error = request.getParameter("error");
        if (path.equals(UNLOCK)) {
            signInAgain(request, response, Optional.ofNullable(error));
        } else if (path.equals(WebSecurity.SIGN_IN) && error != null) {
            away(request, response, UNLOCK + "?error=" + UriUtils.encode(error, "UTF-8"));
        } else if ("heartbeat".equals(request.getParameter("v-r"))) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpStatus.LOCKED.value());
            if (PageQuestion.isOne(request)) {
                pages.locked(request, response);
            } else {
                pages.sentence(request, response, false);
            }
        }
    }

    /** Who signs in comes back here, and finds the session unlocked. */
    private void signInAgain(HttpServletRequest request, HttpServletResponse response, Optional<String> failed)
            throws IOException {
        Optional<PartyUser> user = PartyUser.current();
        if (failed.isEmpty()) {
            afterSignIn.saveRequest(request, response);
        }
        if (failed.isEmpty() && user.isPresent()) {
            String language = Optional.ofNullable(request.getParameter(SignInQuestion.LANGUAGE))
                    .orElse("en");
            away(request, response, SignInQuestion.address(user.get().realm(), language));
        } else {
            pages.signInAgain(request, response, failed);
        }
    }

    private static void away(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        response.sendRedirect(request.getContextPath() + path);
    }
}
