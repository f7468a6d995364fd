package org.puente.treatment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.access.Role;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the checks of a case are read and answered, each by the roles and the side that the catalogue names. */
@Service
public class CheckDesk {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final CaseDesk cases;
    private final CheckBook book;
    private final Answering answering;
    private final PictureBook pictures;
    private final Descriptions descriptions;
    private final OpenIncidents incidents;
    private final Consequences consequences;
    private final ConditionChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckDesk(
            CaseDesk cases,
            CheckBook book,
            Answering answering,
            PictureBook pictures,
            Descriptions descriptions,
            OpenIncidents incidents,
            Consequences consequences,
            ConditionChanges changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.book = book;
        this.answering = answering;
        this.pictures = pictures;
        this.descriptions = descriptions;
        this.incidents = incidents;
        this.consequences = consequences;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** The checks that exist for the actor's side; empty for a foreign case as for one that was never made. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Optional<CheckList> list(CaseId id) {
        return cases.facts(id).map(facts -> book.list(facts, Actors.current()));
    }

    /**
     * Answers a check, or corrects an answer: the earlier one stays. A failed check opens an incident at once.
     *
     * @throws CaseNotFound for a case or a check that does not exist for the actor's side
     * @throws AnsweredMeanwhile if a colleague answered since the form was opened
     * @throws Refusal if it is not the actor's to answer, or nothing shows it
     */
    @Requires(Permission.ANSWER_CHECKS)
    @Transactional
    public Answer answer(AnswerInput input) {
        return answer(input, WithAnswer.NOTHING);
    }

    /**
     * As {@link #answer(AnswerInput)}, with pictures that were kept before, and with the time that somebody said instead of
     * now.
     *
     * @throws Refusal also for a time that is still to come, or for a picture that is not kept
     */
    @Requires(Permission.ANSWER_CHECKS)
    @Transactional
    public Answer answer(AnswerInput input, WithAnswer with) {
        if (with.saidAt() != null && with.saidAt().isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
            throw new Refusal("treatment.refused.still_to_come");
        }
        Answer given = answer(input, with.saidAt());
        pictures.refuseUnlessKept(input.caseId(), with.pictures());
        pictures.add(
                input.caseId(),
                Actors.current().country(),
                new AnswerPictures.Of(given.checkId(), given.number()),
                with.pictures());
        return given;
    }

    /**
     * As {@link #answer}, of what was checked where there was no network.
     *
     * @param checkedAt when it was checked
     */
    @Requires(Permission.ANSWER_CHECKS)
    @Transactional
    public Answer handIn(AnswerInput input, Instant checkedAt) {
        return answer(input, checkedAt);
    }

    private Answer answer(AnswerInput input, @Nullable Instant checkedAt) {
        Actor actor = Actors.current();
        CaseFacts facts = cases.facts(input.caseId()).orElseThrow(CaseNotFound::new);
        CheckList list = book.list(facts, actor);
        CheckLine line = list.line(input.checkId()).orElseThrow(CaseNotFound::new);
        Check check = line.check();
        refuseUnless(list.takes(check.phase()), facts, check, "treatment.refused.too_late");
        refuseUnless(line.isToAnswer(), facts, check, "treatment.refused.retired");
        Role as = check.answeringRole(actor, facts.side())
                .orElseThrow(() -> refused(facts, check, "treatment.refused.not_yours"));
        if (line.basis() != input.basis()) {
            throw new AnsweredMeanwhile();
        }
        boolean needsEvidence = check.isBlocking() || input.verdict() == Verdict.FAIL;
        refuseUnless(!needsEvidence || !input.evidence().isEmpty(), facts, check, "treatment.refused.no_evidence");
        Instant now = clock.instant();
        Answer given = answering.write(new GivenAnswer(input, line.basis() + 1, actor, as, now, checkedAt));
        if (given.verdict() == Verdict.FAIL && check.severity().opensIncident()) {
            incidents.openAtBoth(facts, OpenIncidents.opening(facts, check, IncidentOrigin.CHECK, now), actor);
        }
        consequences.draw(facts, actor, now);
        return given;
    }

    /**
     * Says what decides which checks apply; the list of checks follows from it.
     *
     * @param basis the number of the description that stood when the form was opened, 0 for none
     * @throws AnsweredMeanwhile if a colleague described the person since then
     */
    @Requires(Permission.ANSWER_CHECKS)
    @Transactional
    public ChangedChecks describe(CaseId id, Set<Flag> flags, int basis) {
        Actor actor = Actors.current();
        CaseFacts facts = cases.facts(id).orElseThrow(CaseNotFound::new);
        CheckList list = book.list(facts, actor);
        Material before = book.material(facts);
        if (!list.mayDescribe(actor)) {
            throw new Refusal("treatment.refused.not_yours_to_describe");
        }
        Set<Flag> entered = EnumSet.noneOf(Flag.class);
        entered.addAll(flags);
        if (!Flag.entered().containsAll(entered)) {
            throw new IllegalArgumentException("Computed facts are never typed: " + entered);
        }
        if (entered.contains(Flag.UNACCOMPANIED_MINOR) && !facts.minor()) {
            throw new Refusal("treatment.refused.no_child");
        }
        if (list.described().number() != basis) {
            throw new AnsweredMeanwhile();
        }
        Instant now = clock.instant();
        try {
            descriptions.saveAndFlush(new DescribedPerson(id, basis + 1, entered, actor, now));
        } catch (DataIntegrityViolationException somebodyWasFaster) {
            throw new AnsweredMeanwhile();
        }
        events.publishEvent(TreatmentAct.of("treatment.described", id, Map.of("number", String.valueOf(basis + 1))));
        ChangedChecks changed = changes.since(before, facts);
        consequences.draw(facts, actor, now);
        return changed;
    }

    private void refuseUnless(boolean fine, CaseFacts facts, Check check, String key) {
        if (!fine) {
            throw refused(facts, check, key);
        }
    }

    private Refusal refused(CaseFacts facts, Check check, String key) {
        events.publishEvent(TreatmentRefusals.recorded(facts.id(), check.id(), key));
        return new Refusal(key);
    }
}
