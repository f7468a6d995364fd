package org.puente.audit;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInvocation;
import org.puente.access.ActingUser;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Parties;
import org.puente.access.PartyRealm;
import org.puente.access.SessionEnded;
import org.puente.countries.Country;
import org.puente.portal.Haste;
import org.puente.portal.InfectedFile;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the security framework tells: who came, who left, who failed to come in, who was refused. */
@Component
class SecurityRecorder {

    private final TrailLines lines;
    private final Parties parties;

    SecurityRecorder(TrailLines lines, Parties parties) {
        this.lines = lines;
        this.parties = parties;
    }

    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void signedIn(AuthenticationSuccessEvent event) {
        write(actor(event.getAuthentication()), "sign-in.succeeded", Optional.empty(), Map.of());
    }

    /**
     * The typed name is not kept: it may be a password or a person. Only the kind of failure is, for the country whose realm
     * was asked.
     */
    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void failed(AbstractAuthenticationFailureEvent event) {
        String kind = event.getException().getClass().getSimpleName();
        lines.addOfNobody(
                event.getAuthentication() instanceof OAuth2LoginAuthenticationToken attempt
                        ? country(attempt.getClientRegistration().getRegistrationId())
                        : Optional.empty(),
                TrailEntry.ofSignIn("sign-in.failed", Optional.of(kind), Map.of()));
    }

    private Optional<Country> country(String party) {
        return parties.all().stream()
                .filter(realm -> realm.key().equals(party))
                .map(PartyRealm::country)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void signedOut(LogoutSuccessEvent event) {
        write(actor(event.getAuthentication()), "sign-out", Optional.empty(), Map.of());
    }

    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void ended(SessionEnded event) {
        write(
                Optional.of(event.actor()),
                "session.ended",
                Optional.of(event.cause().name()),
                Map.of());
    }

    /** A visitor without an account who is sent to the sign-in page was refused nothing, and floods no table. */
    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void refused(AuthorizationDeniedEvent<?> event) {
        Optional<Actor> actor = actor(event.getAuthentication().get());
        if (actor.isPresent()) {
            write(actor, "access.refused", Optional.empty(), Map.of("place", place(event.getObject())));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void hasty(Haste haste) {
        write(
                Actors.ifAny(),
                "access.too-often",
                Optional.empty(),
                Map.of("pace", haste.pace().name()));
    }

    /** The file's name is not kept: it may be a person's. */
    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void infected(InfectedFile file) {
        write(Actors.ifAny(), "upload.infected", Optional.empty(), Map.of("signature", file.signature()));
    }

    private void write(Optional<Actor> actor, String what, Optional<String> why, Map<String, String> payload) {
        lines.add(actor, TrailEntry.ofSignIn(what, why, payload));
    }

    private static Optional<Actor> actor(Authentication authentication) {
        return authentication.getPrincipal() instanceof ActingUser user ? Optional.of(user.actor()) : Optional.empty();
    }

    private static String place(Object refused) {
        if (refused instanceof MethodInvocation call) {
            return call.getMethod().getDeclaringClass().getSimpleName() + "."
                    + call.getMethod().getName();
        }
        return "request";
    }
}
