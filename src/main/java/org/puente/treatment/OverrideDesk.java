package org.puente.treatment;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a blocking check stand aside where the catalogue allows it: one person asks with a reason, another of the same
 * side signs.
 */
@Service
public class OverrideDesk {

    private final CaseDesk cases;
    private final CheckBook book;
    private final Overrides overrides;
    private final Consequences consequences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OverrideDesk(
            CaseDesk cases,
            CheckBook book,
            Overrides overrides,
            Consequences consequences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.book = book;
        this.overrides = overrides;
        this.consequences = consequences;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The first of two persons asks.
     *
     * @param explanation for the own side alone, at most 2000 characters
     * @throws CaseNotFound for a case or a check that does not exist for the actor's side
     * @throws Refusal where the catalogue says never, where it is not the actor's to ask, or without an explanation
     */
    @Requires(Permission.ANSWER_CHECKS)
    @Transactional
    public CheckOverride ask(CaseId id, String checkId, OverrideReason reason, String explanation) {
        Actor actor = Actors.current();
        CaseFacts facts = cases.facts(id).orElseThrow(CaseNotFound::new);
        CheckLine line = book.list(facts, actor).line(checkId).orElseThrow(CaseNotFound::new);
        if (!line.check().overridable()) {
            throw refused(id, checkId, "treatment.refused.never_overridden");
        }
        if (!line.mayAskOverride()) {
            throw refused(id, checkId, "treatment.refused.not_yours_to_override");
        }
        String words = AnswerInput.atMost(AnswerInput.LONGEST_TEXT, explanation);
        if (words.isEmpty()) {
            throw new Refusal("treatment.refused.no_explanation");
        }
        AskedOverride asked =
                overrides.saveAndFlush(new AskedOverride(id, checkId, reason, words, actor, clock.instant()));
        publish("treatment.override.asked", asked.asSeenByItsOwner());
        return asked.asSeenByItsOwner();
    }

    /**
     * The second person signs; from now on the check stops nothing.
     *
     * @throws Refusal for the person who asked, and if it is decided already
     */
    @Requires(Permission.SIGN_SECOND)
    @Transactional
    public void grant(UUID overrideId) {
        decide(overrideId, true, "treatment.override.granted");
    }

    /** A second person declines, or the one who asked takes it back. */
    @Requires({Permission.SIGN_SECOND, Permission.ANSWER_CHECKS})
    @Transactional
    public void decline(UUID overrideId) {
        decide(overrideId, false, "treatment.override.declined");
    }

    private void decide(UUID overrideId, boolean granted, String what) {
        Actor actor = Actors.current();
        AskedOverride asked = overrides.find(overrideId, actor.country().code()).orElseThrow(CaseNotFound::new);
        CheckOverride before = asked.asSeenByItsOwner();
        CaseFacts facts = cases.facts(before.caseId()).orElseThrow(CaseNotFound::new);
        boolean mayDecline = actor.may(Permission.SIGN_SECOND) || actor.id().equals(before.askedBy());
        if (!mayDecline) {
            throw refused(before.caseId(), before.checkId(), "treatment.refused.not_yours_to_override");
        }
        if (granted && actor.id().equals(before.askedBy())) {
            throw refused(before.caseId(), before.checkId(), "treatment.refused.second_person");
        }
        CheckList list = book.list(facts, actor);
        boolean stillAsked = list.line(before.checkId())
                .filter(line -> list.takes(line.check().phase()))
                .isPresent();
        if (granted && !stillAsked) {
            throw refused(before.caseId(), before.checkId(), "treatment.refused.too_late");
        }
        Instant now = clock.instant();
        asked.decide(granted, actor, now);
        overrides.saveAndFlush(asked);
        publish(what, before);
        consequences.draw(facts, actor, now);
    }

    /** Where an override stands, for its own side. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Optional<CheckOverride> find(UUID overrideId) {
        return overrides.find(overrideId, Actors.current().country().code()).map(AskedOverride::asSeenByItsOwner);
    }

    private void publish(String what, CheckOverride override) {
        events.publishEvent(new TreatmentAct(
                what,
                override.caseId(),
                Optional.of(override.reason().name()),
                Map.of("check", override.checkId(), "override", override.id().toString())));
    }

    private Refusal refused(CaseId id, String checkId, String key) {
        events.publishEvent(TreatmentRefusals.recorded(id, checkId, key));
        return new Refusal(key);
    }
}
