package org.puente.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.puente.access.RightsRenewal.Answer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/** Before anything is done for somebody who signed in through a realm, every ten seconds: whether their rights still stand. */
class RightsFilter extends OncePerRequestFilter {

    private static final String AGE = RightsAge.class.getName();

    private final RightsRenewal renewal;
    private final OAuth2AuthorizedClientRepository tokens;
    private final SessionEnd end;
    private final Clock clock;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    RightsFilter(RightsRenewal renewal, OAuth2AuthorizedClientRepository tokens, SessionEnd end, Clock clock) {
        this.renewal = renewal;
        this.tokens = tokens;
        this.end = end;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return EverybodysFiles.isOne(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        refresh(request, response);
        chain.doFilter(request, response);
    }

    private static Optional<PartyUser> user(SecurityContext context) {
        Authentication authentication = context.getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PartyUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    /** Puts in the place of the user who they are now, or nobody. */
    private void refresh(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        Optional<PartyUser> user = user(SecurityContextHolder.getContext());
        if (session == null || user.isEmpty()) {
            return;
        }
        synchronized (WebUtils.getSessionMutex(session)) {
            SecurityContext current = current(request);
            SecurityContextHolder.setContext(current);
            user(current).ifPresent(known -> refresh(new Visit(known, session, request, response)));
        }
    }

    /** Who is signed in once it is this request's turn; another may have renewed the rights or ended the session. */
    private SecurityContext current(HttpServletRequest request) {
        try {
            return contexts.loadDeferredContext(request).get();
        } catch (IllegalStateException e) {
            return SecurityContextHolder.createEmptyContext();
        }
    }

    private void refresh(Visit visit) {
        Instant now = clock.instant();
        RightsAge age = visit.session.getAttribute(AGE) instanceof RightsAge known ? known : RightsAge.confirmedAt(now);
        if (age.isDue(now)) {
            renew(visit, age);
        } else {
            visit.session.setAttribute(AGE, age);
        }
    }

    private void renew(Visit visit, RightsAge age) {
        PartyUser user = visit.user;
        OAuth2AuthorizedClient held =
                tokens.loadAuthorizedClient(user.realm().key(), visit.authentication(), visit.request);
        Answer answer = held == null ? new Answer.Ended() : renewal.ask(user, held);
        Instant now = clock.instant();
        if (answer instanceof Answer.Confirmed confirmed) {
            tokens.saveAuthorizedClient(confirmed.tokens(), visit.authentication(), visit.request, visit.response);
            keep(visit.as(confirmed.user()), RightsAge.confirmedAt(now));
        } else if (answer instanceof Answer.Ended) {
            end(visit, SessionEnded.Cause.RIGHTS_GONE);
        } else if (age.isTooOld(now)) {
            end(visit, SessionEnded.Cause.REALM_SILENT);
        } else {
            keep(visit.as(user.unconfirmed()), age.askedInVain(now));
        }
    }

    private void keep(Visit visit, RightsAge age) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(visit.authentication());
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, visit.request, visit.response);
        visit.session.setAttribute(AGE, age);
    }

    private void end(Visit visit, SessionEnded.Cause cause) {
        end.end(visit.request, visit.session, new SessionEnded(visit.user.actor(), cause));
    }

    /** A request of somebody who is signed in. */
    private record Visit(
            PartyUser user, HttpSession session, HttpServletRequest request, HttpServletResponse response) {

        Visit as(PartyUser now) {
            return new Visit(now, session, request, response);
        }

        Authentication authentication() {
            return new OAuth2AuthenticationToken(
                    user, user.getAuthorities(), user.realm().key());
        }
    }
}
