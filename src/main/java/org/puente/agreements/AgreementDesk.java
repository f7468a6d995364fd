package org.puente.agreements;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.countries.Country;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where the administrators of two countries change their agreement: one proposes a version, and it takes effect on the day
 * that stands in it once one of each side has signed its exact bytes.
 */
@Service
public class AgreementDesk {

    /** The delivered profile has 8 kB. */
    public static final int LARGEST = 200_000;

    private final KnownVersions known;
    private final ProposedProfile reader;
    private final ProposalBook book;
    private final SignedVersions signed;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgreementDesk(
            KnownVersions known,
            ProposedProfile reader,
            ProposalBook book,
            SignedVersions signed,
            ApplicationEventPublisher events,
            Clock clock) {
        this.known = known;
        this.reader = reader;
        this.book = book;
        this.signed = signed;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Proposes the next version of an agreement of the actor's country. The own side's open proposal gives way to it, and
     * whoever had signed that one has not signed this.
     *
     * @throws Refusal if it is too large, the agreement is not theirs, or the other side's proposal is open
     * @throws ProfileError with every line and reason if it cannot be the next version
     */
    @Requires(Permission.SIGN_AGREEMENTS)
    @Transactional
    public UUID propose(String agreement, byte[] content) {
        Country own = Actors.current().country();
        AgreementProfile present = present(agreement, own);
        if (content.length > LARGEST) {
            throw new Refusal("agreements.refused.large", LARGEST / 1000);
        }
        AgreementProfile next = reader.read(agreement + ".yaml", content, present);
        Instant now = clock.instant();
        Optional<Proposal> before = book.open(agreement, own);
        before.ifPresent(open -> makeWay(open, own, now));
        try {
            UUID id = book.add(next, content, own, now);
            book.lock(id, own)
                    .ifPresent(proposal ->
                            publish(before.isPresent() ? "agreement.changed" : "agreement.proposed", proposal));
            return id;
        } catch (DuplicateKeyException meanwhile) {
            throw new Refusal("agreements.refused.open");
        }
    }

    private void makeWay(Proposal open, Country own, Instant now) {
        if (!open.proposedIn().equals(own) && !isLate(open)) {
            throw new Refusal("agreements.refused.open");
        }
        book.close(open, isLate(open) ? null : now);
    }

    /**
     * Signs for the own side.
     *
     * @param seal of the bytes that the signer saw
     * @throws Refusal if that is not what is proposed now, or it cannot be signed any more
     */
    @Requires(Permission.SIGN_AGREEMENTS)
    @Transactional
    public void sign(UUID id, String seal) {
        Actor actor = Actors.current();
        Proposal proposal = openOne(id, actor.country());
        if (!proposal.seal().equals(seal)
                || !KnownVersion.seal(proposal.content()).equals(seal)) {
            throw new Refusal("agreements.refused.changed");
        }
        AgreementProfile present = present(proposal.agreement(), actor.country());
        if (isLate(proposal)) {
            throw new Refusal("agreements.refused.late");
        }
        AgreementProfile next = reader.read(proposal.file(), proposal.content(), present);
        Instant now = clock.instant();
        try {
            book.sign(proposal, actor, now);
        } catch (DuplicateKeyException already) {
            throw new Refusal("agreements.refused.signed");
        }
        publish("agreement.signed", proposal);
        if (signatures(proposal, actor.country()) == 2) {
            book.close(proposal, null);
            signed.add(next, proposal.content(), now);
            publish("agreement.agreed", proposal);
            afterCommit(known::learn);
        }
    }

    /**
     * Takes the own side's proposal back, as long as not both have signed.
     *
     * @throws Refusal if it is the other side's, or not open any more
     */
    @Requires(Permission.SIGN_AGREEMENTS)
    @Transactional
    public void withdraw(UUID id) {
        Country own = Actors.current().country();
        Proposal proposal = openOne(id, own);
        if (!proposal.proposedIn().equals(own)) {
            throw new Refusal("agreements.refused.not_proposer");
        }
        book.close(proposal, clock.instant());
        publish("agreement.withdrawn", proposal);
    }

    private AgreementProfile present(String agreement, Country own) {
        return known.inForce(agreement)
                .filter(profile -> profile.involves(own))
                .orElseThrow(() -> new Refusal("agreements.refused.gone"));
    }

    private Proposal openOne(UUID id, Country own) {
        Proposal proposal = book.lock(id, own).orElseThrow(() -> new Refusal("agreements.refused.gone"));
        if (!proposal.open()) {
            throw new Refusal("agreements.refused.closed");
        }
        return proposal;
    }

    private int signatures(Proposal proposal, Country reader) {
        return book.signatures(proposal.agreement(), reader)
                .getOrDefault(proposal.id(), List.of())
                .size();
    }

    private boolean isLate(Proposal proposal) {
        return !proposal.begins().isAfter(clock.instant());
    }

    private void publish(String what, Proposal proposal) {
        events.publishEvent(AgreementAct.of(what, proposal));
    }

    private static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
