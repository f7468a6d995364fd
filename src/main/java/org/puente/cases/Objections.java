package org.puente.cases;

import static org.puente.cases.Objection.because;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.puente.access.Actor;
import org.springframework.stereotype.Component;

/** What stands in the way of a step: the case answers first, then each module's {@link StepRule}. */
@Component
class Objections {

    private final List<StepRule> rules;
    private final Availability availability;
    private final SignatureBook signatures;
    private final DutyBook duties;
    private final Clock clock;

    Objections(
            List<StepRule> rules, Availability availability, SignatureBook signatures, DutyBook duties, Clock clock) {
        this.rules = List.copyOf(rules);
        this.availability = availability;
        this.signatures = signatures;
        this.duties = duties;
        this.clock = clock;
    }

    /** To show a button with its reasons. */
    List<Objection> of(CaseFacts facts, Step step, Actor actor) {
        List<Objection> all = new ArrayList<>();
        if (!step.from().contains(facts.state())) {
            all.add(because("cases.objection.state", facts.state()));
        }
        if (!step.mayBeSignedBy(actor, facts.side()) || isSecondBeforeFirst(facts, step, actor)) {
            all.add(because("cases.objection.not_yours"));
        }
        if (step.isStoppedByHolds()) {
            holds(facts, all);
        }
        separation(facts, step, actor, all);
        transfer(facts, step, all);
        rules.forEach(rule -> all.addAll(rule.check(facts, step, actor)));
        return all;
    }

    /** To enforce: the same, and whether what the person gave with the step fits. */
    List<Objection> onTaking(CaseFacts facts, Step step, Actor actor, StepInput input) {
        List<Objection> all = new ArrayList<>();
        if (input.version() != facts.version()) {
            all.add(because("cases.objection.stale"));
        }
        all.addAll(of(facts, step, actor));
        boolean secondOfTwo = signatures.waiting(facts, step).isPresent();
        String code = input.reasonCode();
        boolean needsCode = step.codes().isPresent() && !secondOfTwo;
        if (needsCode
                && (code == null
                        || step.codes()
                                .flatMap(list -> facts.agreement().code(list, code))
                                .isEmpty())) {
            all.add(because("cases.objection.reason_missing"));
        }
        return all;
    }

    private void holds(CaseFacts facts, List<Objection> all) {
        Optional<LocalDate> review = facts.isSubmitted() ? availability.nextReview(facts) : Optional.empty();
        review.ifPresent(day -> all.add(because("cases.hold.sentence", day)));
        Optional<Instant> own = availability.ownSince(facts.id(), facts.viewer());
        own.ifPresent(since -> all.add(because("cases.objection.own_hold")
                .curedAt("cases/" + facts.id() + "/overview", "cases.objection.own_hold_cure")));
    }

    /** A proposal is answered by the other side; a clearance that lapsed carries nobody on board. */
    private void transfer(CaseFacts facts, Step step, List<Objection> all) {
        boolean answer = step == Step.ACCEPT_TRANSFER || step == Step.COUNTER_TRANSFER;
        if (answer && facts.viewer().equals(facts.proposedBy())) {
            all.add(because("cases.objection.other_side_answers"));
        }
        if (step == Step.EMBARK && LapsedClearances.isLapsed(facts, clock.instant())) {
            all.add(because("cases.objection.clearance_lapsed"));
        }
    }

    /** Who may only sign second, as a supervisor on an approval, cannot begin. */
    private boolean isSecondBeforeFirst(CaseFacts facts, Step step, Actor actor) {
        return step.isSignedByOneSide()
                && !actor.may(step.signatures().getFirst().permission())
                && signatures.waiting(facts, step).isEmpty();
    }

    private void separation(CaseFacts facts, Step step, Actor actor, List<Objection> all) {
        signatures
                .waiting(facts, step)
                .filter(first -> first.signer().equals(actor.id()))
                .ifPresent(first -> all.add(because("cases.objection.second_person")));
        signatures
                .waiting(facts, step)
                .filter(first -> step.isSignedByBothSides())
                .filter(first -> first.country().equals(facts.viewer())
                        && !first.signer().equals(actor.id()))
                .ifPresent(first -> all.add(because("cases.objection.other_side_signs", first.signerName())));
        step.duty()
                .ifPresent(wanted -> duties.of(facts.id(), actor).stream()
                        .filter(done -> done != wanted)
                        .findFirst()
                        .ifPresent(done -> all.add(because("cases.objection.duty", done))));
    }
}
