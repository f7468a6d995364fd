package org.puente.convictions;

import static org.puente.access.Permission.PREPARE_CONVICTIONS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.convictions.ReleaseProposal.State;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a country writes convictions by its own courts down, where the agreement lets it release any. Whatever changes of one
 * voids the proposal that names it.
 */
@Service
public class ConvictionDesk {

    /** Of one side on one case. */
    public static final int MOST = 40;

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final ConvictionAccess access;
    private final ConvictionRules rules;
    private final ConvictionBook book;
    private final ReleaseProposals proposals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConvictionDesk(
            ConvictionAccess access,
            ConvictionRules rules,
            ConvictionBook book,
            ReleaseProposals proposals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.rules = rules;
        this.book = book;
        this.proposals = proposals;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes one down.
     *
     * @return its id
     * @throws CaseNotFound where the agreement lets this side release none, and for a foreign case
     * @throws Refusal for what is no conviction by an own court, and if there are too many
     */
    @Requires(PREPARE_CONVICTIONS)
    @Transactional
    public UUID add(CaseId id, ConvictionInput input) {
        CaseFacts facts = access.releasing(id);
        check(facts, input);
        if (book.of(id, facts.viewer()).size() >= MOST) {
            throw new Refusal("convictions.refused.many", MOST);
        }
        Actor actor = Actors.current();
        Conviction written = new Conviction(
                UUID.randomUUID(),
                id,
                input.facts(),
                input.isFinal(),
                input.asAdult(),
                1,
                clock.instant(),
                actor.name());
        book.add(written, actor);
        access.done("convictions.recorded", id, written.id());
        return written.id();
    }

    /**
     * Corrects one. What was released of it stays as it was; only two persons correct that.
     *
     * @param version that the caseworker was looking at
     * @throws CaseNotFound if there is none, or not for this side
     * @throws Refusal as {@link #add}, and if somebody else changed it meanwhile
     */
    @Requires(PREPARE_CONVICTIONS)
    @Transactional
    public void change(UUID conviction, ConvictionInput input, int version) {
        Conviction before = lock(conviction, version);
        check(access.releasing(before.caseId()), input);
        Instant now = clock.instant();
        book.change(conviction, input, Actors.current(), now);
        access.done("convictions.changed", before.caseId(), conviction);
        voidProposals(before, now);
    }

    /**
     * Removes one that should not have been written down, was quashed, or is spent.
     *
     * @throws CaseNotFound if there is none, or not for this side
     * @throws Refusal if somebody else changed it meanwhile
     */
    @Requires(PREPARE_CONVICTIONS)
    @Transactional
    public void remove(UUID conviction, int version) {
        Conviction before = lock(conviction, version);
        book.remove(conviction, Actors.current().country());
        access.done("convictions.removed", before.caseId(), conviction);
        voidProposals(before, clock.instant());
    }

    private Conviction lock(UUID conviction, int version) {
        Conviction before = book.lock(conviction, Actors.current().country()).orElseThrow(CaseNotFound::new);
        access.releasing(before.caseId());
        if (before.version() != version) {
            throw new Refusal("convictions.refused.changed_meanwhile");
        }
        return before;
    }

    private void voidProposals(Conviction changed, Instant now) {
        Country owner = Actors.current().country();
        for (UUID named : proposals.naming(changed.id(), owner)) {
            if (proposals.end(named, owner, State.VOIDED, null, Actors.current(), now)) {
                events.publishEvent(ConvictionAct.onRelease("convictions.voided", changed.caseId(), named, null));
            }
        }
    }

    private void check(CaseFacts facts, ConvictionInput input) {
        ConvictionFacts written = input.facts();
        if (ConvictionRules.releasing(facts)
                .flatMap(agreed -> agreed.category(written.category()))
                .isEmpty()) {
            throw new Refusal("convictions.refused.category");
        }
        LocalDate born = facts.birthDate();
        LocalDate earliest = born == null ? EARLIEST : born;
        if (written.convictedOn().isAfter(rules.today(facts))
                || written.convictedOn().isBefore(earliest)) {
            throw new Refusal("convictions.refused.day");
        }
        if (!written.place().startsWith(facts.viewer().code())) {
            throw new Refusal("convictions.refused.place", facts.viewer());
        }
    }
}
