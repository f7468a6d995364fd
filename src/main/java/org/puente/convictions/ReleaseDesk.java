package org.puente.convictions;

import static org.puente.access.Permission.PREPARE_CONVICTIONS;
import static org.puente.access.Permission.SIGN_CONVICTIONS;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.agreements.AgreedClock;
import org.puente.agreements.AgreedConvictions;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.cases.ReleaseAwaited;
import org.puente.convictions.ReleaseProposal.State;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where two persons of one side release convictions to the other: the first proposes and sees exactly what leaves, the
 * second signs the same. Final convictions of adults alone, of a submitted case under no hold.
 */
@Service
public class ReleaseDesk {

    private final ConvictionAccess access;
    private final ConvictionRules rules;
    private final ConvictionBook book;
    private final ReleaseProposals proposals;
    private final ConvictionReleases releases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReleaseDesk(
            ConvictionAccess access,
            ConvictionRules rules,
            ConvictionBook book,
            ReleaseProposals proposals,
            ConvictionReleases releases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.rules = rules;
        this.book = book;
        this.proposals = proposals;
        this.releases = releases;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The first of two persons proposes a release, the correction of an earlier one, or its withdrawal.
     *
     * @return the proposal's id, which the release will have
     * @throws CaseNotFound where the agreement lets this side release none, and for a foreign case
     * @throws Refusal with the first objection, if a conviction changed since it was seen or may not leave, without a legal
     *     basis of the agreement, or without a reason where something was released before; it is recorded
     */
    @Requires(PREPARE_CONVICTIONS)
    @Transactional
    public UUID propose(CaseId id, ReleaseDraft draft) {
        CaseFacts facts = access.releasing(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        endOver(facts, now);
        ReleaseKind kind = kind(facts, draft);
        refuseIf(facts, objection(facts, draft, kind));
        Actor actor = Actors.current();
        ReleaseProposal asked = new ReleaseProposal(
                UUID.randomUUID(),
                id,
                kind,
                draft.basis(),
                draft.reason(),
                draft.convictions().stream().map(Conviction::facts).toList(),
                State.WAITING,
                now,
                facts.agreement()
                        .deadline(AgreedClock.TWO_PERSON_REVIEW, facts.side(), now, List.of())
                        .at(now)
                        .due(),
                actor.id(),
                actor.name(),
                null,
                null,
                null);
        try {
            proposals.add(asked, draft.convictions(), facts.viewer());
        } catch (DuplicateKeyException inAnotherWindow) {
            throw new Refusal("convictions.objection.waiting");
        }
        events.publishEvent(ConvictionAct.onRelease("convictions.proposed", id, asked.id(), draft.basis()));
        events.publishEvent(new ReleaseAwaited(id, facts.viewer()));
        return asked.id();
    }

    private ReleaseKind kind(CaseFacts facts, ReleaseDraft draft) {
        boolean stands = releases.standing(facts.id(), facts.viewer()).isPresent();
        if (draft.convictions().isEmpty()) {
            return ReleaseKind.WITHDRAWAL;
        }
        return stands ? ReleaseKind.CORRECTION : ReleaseKind.RELEASE;
    }

    private @Nullable String objection(CaseFacts facts, ReleaseDraft draft, ReleaseKind kind) {
        if (proposals.of(facts.id(), facts.viewer()).stream().anyMatch(each -> each.state() == State.WAITING)) {
            return "convictions.objection.waiting";
        }
        AgreedConvictions agreed = ConvictionRules.releasing(facts).orElseThrow(CaseNotFound::new);
        if (agreed.legalBasis(draft.basis()).isEmpty()) {
            return "convictions.refused.basis";
        }
        if (kind == ReleaseKind.WITHDRAWAL
                && releases.standing(facts.id(), facts.viewer()).isEmpty()) {
            return "convictions.refused.nothing_chosen";
        }
        if (kind != ReleaseKind.RELEASE && draft.reason() == null) {
            return "convictions.refused.reason";
        }
        if (kind == ReleaseKind.WITHDRAWAL) {
            return null;
        }
        String standing = rules.lockedObjection(facts);
        return standing == null ? leaving(facts, agreed, draft) : standing;
    }

    private @Nullable String leaving(CaseFacts facts, AgreedConvictions agreed, ReleaseDraft draft) {
        if (!new HashSet<>(book.of(facts.id(), facts.viewer())).containsAll(draft.convictions())
                || new HashSet<>(draft.convictions()).size()
                        < draft.convictions().size()) {
            return "convictions.refused.changed";
        }
        return draft.convictions().stream().anyMatch(each -> rules.staying(each, agreed, facts) != null)
                ? "convictions.refused.stays"
                : null;
    }

    /**
     * The second person signs; exactly what the first one saw is written into the rows of both sides.
     *
     * @throws CaseNotFound for a proposal that does not exist for this side
     * @throws Refusal for whoever proposed it, if it waits no longer, or if it may not leave any more
     */
    @Requires(SIGN_CONVICTIONS)
    @Transactional
    public void sign(UUID proposal) {
        Actor actor = Actors.current();
        CaseFacts facts = facts(proposal);
        AgreedConvictions agreed = ConvictionRules.releasing(facts).orElseThrow(CaseNotFound::new);
        boolean gives = find(proposal).kind() != ReleaseKind.WITHDRAWAL;
        String standing = gives ? rules.lockedObjection(facts) : null;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ReleaseProposal asked = lock(proposal, now);
        if (asked.proposedBy().equals(actor.id())) {
            throw access.refused(facts.id(), "convictions.refused.second_person");
        }
        refuseIf(facts, standing);
        if (gives) {
            refuseIf(facts, unchanged(facts, agreed, asked) ? null : "convictions.refused.changed");
        }
        proposals.end(proposal, actor.country(), State.SIGNED, null, actor, now);
        releases.release(
                new ConvictionRelease(
                        proposal,
                        facts.id(),
                        facts.viewer(),
                        asked.kind(),
                        asked.basis(),
                        asked.reason(),
                        now,
                        null,
                        asked.convictions()),
                facts.agreement().partnerOf(facts.viewer()));
        events.publishEvent(ConvictionAct.onRelease("convictions.released", facts.id(), proposal, asked.basis()));
    }

    private boolean unchanged(CaseFacts facts, AgreedConvictions agreed, ReleaseProposal asked) {
        Map<UUID, Conviction> present = new HashMap<>();
        book.of(facts.id(), facts.viewer()).forEach(each -> present.put(each.id(), each));
        return proposals.named(asked.id(), facts.viewer()).stream().allMatch(named -> {
            Conviction now = present.get(named.conviction());
            return now != null && now.version() == named.version() && rules.staying(now, agreed, facts) == null;
        });
    }

    /**
     * The second person declines.
     *
     * @throws CaseNotFound for a proposal that does not exist for this side
     * @throws Refusal for whoever proposed it, and if it waits no longer
     */
    @Requires(SIGN_CONVICTIONS)
    @Transactional
    public void decline(UUID proposal, DeclineReason reason) {
        Actor actor = Actors.current();
        CaseFacts facts = facts(proposal);
        Instant now = clock.instant();
        if (lock(proposal, now).proposedBy().equals(actor.id())) {
            throw access.refused(facts.id(), "convictions.refused.second_person");
        }
        proposals.end(proposal, actor.country(), State.DECLINED, reason, actor, now);
        events.publishEvent(ConvictionAct.onRelease("convictions.declined", facts.id(), proposal, reason.name()));
    }

    /**
     * Whoever proposed it takes it back.
     *
     * @throws CaseNotFound for a proposal that does not exist for this side, or is somebody else's
     * @throws Refusal if it waits no longer
     */
    @Requires(PREPARE_CONVICTIONS)
    @Transactional
    public void takeBack(UUID proposal) {
        Actor actor = Actors.current();
        CaseFacts facts = facts(proposal);
        Instant now = clock.instant();
        if (!lock(proposal, now).proposedBy().equals(actor.id())) {
            throw new CaseNotFound();
        }
        proposals.end(proposal, actor.country(), State.TAKEN_BACK, null, actor, now);
        events.publishEvent(ConvictionAct.onRelease("convictions.taken_back", facts.id(), proposal, null));
    }

    private CaseFacts facts(UUID proposal) {
        return access.releasing(find(proposal).caseId());
    }

    private ReleaseProposal find(UUID proposal) {
        return proposals.find(proposal, Actors.current().country()).orElseThrow(CaseNotFound::new);
    }

    private ReleaseProposal lock(UUID proposal, Instant now) {
        ReleaseProposal asked =
                proposals.lock(proposal, Actors.current().country()).orElseThrow(CaseNotFound::new);
        if (!asked.waitsAt(now)) {
            throw new Refusal(
                    asked.state() == State.WAITING ? "convictions.refused.lapsed" : "convictions.refused.decided");
        }
        return asked;
    }

    /** One whose time is over makes room, before the clock has looked at it. */
    private void endOver(CaseFacts facts, Instant now) {
        proposals.of(facts.id(), facts.viewer()).stream()
                .filter(each -> each.state() == State.WAITING && !each.waitsAt(now))
                .forEach(over -> {
                    proposals.end(over.id(), facts.viewer(), State.LAPSED, null, null, now);
                    events.publishEvent(ConvictionAct.onRelease("convictions.lapsed", facts.id(), over.id(), null));
                });
    }

    private void refuseIf(CaseFacts facts, @Nullable String objection) {
        if (objection != null) {
            throw access.refused(facts.id(), objection);
        }
    }
}
