package org.puente.journeys;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.access.StandingRights;
import org.puente.audit.Audited;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Passes with which a coordinator signs a handover on the screen of the other side's coordinator. An officer makes one
 * while signed in; it is good for as long as a handover may take (domain: signed within 4 h of landing).
 */
@Service
public class SigningPasses {

    static final Duration GOOD_FOR = Duration.ofHours(4);

    private static final String DIGITS = "\\d{6,12}";

    /** No letter or digit that is taken for another. */
    private static final String LETTERS = "ACDEFGHJKLMNPQRTUVWXY34679";

    private static final int HANDLE = 5;
    private static final String DISABLED = "user.disabled";

    private final SigningPassBook book;
    private final PasswordEncoder hashes = new BCryptPasswordEncoder();

    /** Compared with where there is no pass, so that the time it takes does not tell. */
    private final String nobodys = hashes.encode("");

    private final SecureRandom random = new SecureRandom();
    private final StandingRights rights;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningPasses(
            SigningPassBook book,
            StandingRights rights,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.rights = rights;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** How a pass is called and until when it is good. */
    public record Made(String handle, Instant goodUntil) {}

    /** The actor's own pass, while it is good. */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional(readOnly = true)
    public Optional<Made> own() {
        return book.of(Actors.current().id())
                .filter(pass -> pass.isGood(clock.instant()))
                .map(pass -> new Made(pass.handle(), pass.goodUntil()));
    }

    /**
     * Makes a pass in place of an earlier one.
     *
     * @param digits six to twelve, chosen by the officer and kept as a hash
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public Made make(String digits) {
        if (!digits.matches(DIGITS) || digits.chars().distinct().count() < 3) {
            throw new Refusal("journeys.refused.pass_digits");
        }
        StringBuilder handle = new StringBuilder();
        for (int i = 0; i < HANDLE; i++) {
            handle.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        Actor officer = Actors.current();
        SigningPass pass = new SigningPass(
                handle.toString(),
                officer,
                hashes.encode(digits),
                clock.instant().plus(GOOD_FOR),
                0);
        book.keep(pass);
        events.publishEvent(JourneyAct.ofNone("journey.pass.made"));
        return new Made(pass.handle(), pass.goodUntil());
    }

    /** Ends the actor's pass at once. */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void end() {
        book.forget(Actors.current().id());
        events.publishEvent(JourneyAct.ofNone("journey.pass.ended"));
    }

    /**
     * Whose pass this is, with the rights that they have now; after {@value SigningPass#MOST_FAILURES} wrong tries it is dead.
     *
     * @return empty for a pass that is wrong, over or dead, not of this party, or of somebody who may act no more: nothing
     *     tells which
     * @throws Refusal if the officer's realm does not say whether they still may
     */
    @Requires(Permission.MOVE_PERSONS)
    public Optional<Actor> officer(String handle, String digits, Country party) {
        return Optional.ofNullable(transactions.execute(_ -> right(handle, digits, party)))
                .flatMap(pass -> pass)
                .flatMap(pass -> switch (rights.ask(pass.officer())) {
                    case StandingRights.Answer.Standing standing -> {
                        transactions.executeWithoutResult(_ -> events.publishEvent(JourneyAct.ofNone(
                                        "journey.pass.used")
                                .with(Map.of("officer", pass.officer().id().key()))));
                        yield Optional.of(standing.actor());
                    }
                    case StandingRights.Answer.Gone _ -> {
                        transactions.executeWithoutResult(_ -> refuseForGood(pass));
                        yield Optional.empty();
                    }
                    case StandingRights.Answer.Silent _ -> throw new Refusal("journeys.refused.pass_silent");
                });
    }

    private Optional<SigningPass> right(String handle, String digits, Country party) {
        Optional<SigningPass> pass = book.find(handle.strip().toUpperCase(java.util.Locale.ROOT), party)
                .filter(found -> found.isGood(clock.instant()));
        boolean right = hashes.matches(digits, pass.map(SigningPass::hash).orElse(nobodys));
        if (right && pass.isPresent()) {
            return pass;
        }
        pass.ifPresent(book::failed);
        events.publishEvent(JourneyAct.ofNone("journey.pass.refused"));
        return Optional.empty();
    }

    private void refuseForGood(SigningPass pass) {
        book.end(pass);
        events.publishEvent(JourneyAct.ofNone("journey.pass.refused")
                .with(Map.of("officer", pass.officer().id().key())));
    }

    /** In the transaction of the administrator who disables somebody, of whose own realm they are. */
    @EventListener
    void whenDisabled(Audited act) {
        if (act.what().equals(DISABLED)) {
            String administrator = Actors.current().id().key();
            book.forget(new UserId(
                    administrator.replaceFirst(":.*", ":") + act.payload().get("user")));
        }
    }
}
