package org.puente.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.biometrics.EnrolmentKind;
import org.puente.biometrics.PrintToEnrol;
import org.puente.cases.CaseDrafts;
import org.puente.cases.CaseState;
import org.puente.cases.CircumstanceDesk;
import org.puente.cases.Circumstances.Topic;
import org.puente.cases.Clearances;
import org.puente.cases.Families;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.cases.RemovalOrder;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.people.PersonDesk;
import org.puente.people.PersonSearch;
import org.puente.people.PersonSheet;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Plays one person's story from the draft to where it stands today. */
@Component
@ConditionalOnBooleanProperty("puente.demo.enabled")
class DemoScript {

    private static final int MILESTONES = 5;

    private final DemoStage stage;
    private final PersonSearch search;
    private final PersonDesk persons;
    private final CaseDrafts drafts;
    private final Clearances clearances;
    private final CircumstanceDesk circumstances;
    private final Families families;
    private final Holds holds;
    private final DemoEvidence evidence;
    private final DemoDecisions decisions;
    private final DemoChecks checks;
    private final Map<Integer, CaseId> familyHeads = new HashMap<>();

    DemoScript(
            DemoStage stage,
            PersonSearch search,
            PersonDesk persons,
            CaseDrafts drafts,
            Clearances clearances,
            CircumstanceDesk circumstances,
            Families families,
            Holds holds,
            DemoEvidence evidence,
            DemoDecisions decisions,
            DemoChecks checks) {
        this.stage = stage;
        this.search = search;
        this.persons = persons;
        this.drafts = drafts;
        this.clearances = clearances;
        this.circumstances = circumstances;
        this.families = families;
        this.holds = holds;
        this.evidence = evidence;
        this.decisions = decisions;
        this.checks = checks;
    }

    /**
     * @param number of the person, from 1
     * @param prints ten prints for the sender's enrolment, or none
     * @param earlier ten prints for an earlier enrolment of the receiver, or none
     * @return the case
     */
    CaseId play(
            int number,
            DemoStory story,
            PersonSheet person,
            List<PrintToEnrol> prints,
            List<PrintToEnrol> earlier,
            Instant now) {
        Instant opened = now.minus(Duration.ofDays(story.days()));
        Duration step = Duration.between(opened, now.minus(Duration.ofHours(8))).dividedBy(MILESTONES);
        Actor caseworker = stage.officer(DemoStage.US, Role.CASEWORKER, number);
        CaseId id = draft(number, story, person, caseworker, opened);
        if (!prints.isEmpty()) {
            evidence.enrol(id, EnrolmentKind.CAPTURED, prints, caseworker, opened.plusSeconds(1200));
        }
        if (story.state() != CaseState.DRAFT) {
            Instant submitted = opened.plus(step);
            stage.take(stage.officer(DemoStage.US, Role.SUPERVISOR, number), submitted, id, Step.SUBMIT, null);
            proceed(id, number, story, person, submitted, step, earlier);
        }
        hold(id, number, story, now.minus(Duration.ofHours(6)));
        return id;
    }

    private CaseId draft(int number, DemoStory story, PersonSheet person, Actor caseworker, Instant opened) {
        CaseId id = stage.act(caseworker, opened, () -> {
            search.search(person.name(), "");
            return drafts.open(persons.record(person), "us-co");
        });
        evidence.photo(id, person, caseworker, opened.plusSeconds(600));
        note(id, story, caseworker, opened);
        if (story.family() > 0) {
            CaseId head = familyHeads.putIfAbsent(story.family(), id);
            if (head != null) {
                stage.act(caseworker, opened, () -> families.link(head, id));
            }
        }
        if (story.prepared() >= 1) {
            LocalDate issued = stage.day(caseworker, opened, id).minusDays(120);
            stage.act(
                    caseworker,
                    opened,
                    () -> clearances.recordOrder(
                            id, new RemovalOrder("DEMO-ORDER-%03d".formatted(number), issued, issued.plusDays(45))));
        }
        if (story.prepared() >= 2) {
            Actor officer = stage.officer(DemoStage.US, Role.PROTECTION_OFFICER, number);
            stage.act(officer, opened.plusSeconds(3600), () -> clearances.give(id, story.minor()));
        }
        return id;
    }

    private void note(CaseId id, DemoStory story, Actor caseworker, Instant opened) {
        LocalDate day = stage.day(caseworker, opened, id);
        stage.act(caseworker, opened, () -> {
            var kept = circumstances
                    .own(id)
                    .with(Topic.LAWYER, "Quentin Briefwell")
                    .with(Topic.LAWYER_INFORMED_ON, day.toString())
                    .with(Topic.INTERPRETER, "Solana Glosser")
                    .with(Topic.INTERPRETER_INFORMED_ON, day.toString())
                    .with(Topic.NEXT_CUSTODY_REVIEW, day.plusDays(45).toString());
            circumstances.keep(id, story.minor() ? kept.with(Topic.GUARDIAN, "Berta Acudiente Muestra") : kept);
        });
    }

    private void proceed(
            CaseId id,
            int number,
            DemoStory story,
            PersonSheet person,
            Instant submitted,
            Duration step,
            List<PrintToEnrol> earlier) {
        if (story.state() == CaseState.SUBMITTED) {
            return;
        }
        Actor receiver = stage.officer(DemoStage.CO, Role.CASEWORKER, number);
        Instant acknowledged = submitted.plus(step);
        stage.take(receiver, acknowledged, id, Step.ACKNOWLEDGE, null);
        if (!earlier.isEmpty()) {
            evidence.comparison(id, earlier, number, acknowledged.plusSeconds(1800));
        }
        checks.answerSome(id, number, 1 + number % 3, number % 17 == 0 ? "PRE-07" : "", acknowledged.plusSeconds(7200));
        Instant next = acknowledged.plus(step);
        switch (story.state()) {
            case IN_VERIFICATION -> {
                if (story.waiting()) {
                    decisions.confirm(id, person, number, next, false);
                }
            }
            case INFORMATION_REQUESTED -> stage.take(receiver, next, id, Step.ASK, "PLACE_OF_REGISTRATION");
            case NATIONALITY_DENIED -> decisions.deny(id, number, next);
            case WITHDRAWN ->
                stage.take(
                        stage.officer(DemoStage.US, Role.SUPERVISOR, number),
                        next,
                        id,
                        Step.WITHDRAW,
                        "NO_LONGER_PURSUED");
            default -> confirmed(id, number, story, person, next, step);
        }
    }

    private void confirmed(CaseId id, int number, DemoStory story, PersonSheet person, Instant when, Duration step) {
        decisions.confirm(id, person, number, when, true);
        Instant next = when.plus(step).plusSeconds(7300);
        if (story.state() == CaseState.RETURN_REFUSED) {
            decisions.refuse(id, number, next);
        } else if (story.state() == CaseState.RETURN_APPROVED) {
            decisions.approve(id, person, number, next, true);
        } else if (story.waiting()) {
            decisions.approve(id, person, number, next, false);
        }
    }

    private void hold(CaseId id, int number, DemoStory story, Instant when) {
        place(id, DemoStage.US, story.sendingHold(), number, when);
        place(id, DemoStage.CO, story.receivingHold(), number, when);
    }

    private void place(CaseId id, Country country, Optional<HoldKind> kind, int number, Instant when) {
        kind.ifPresent(why ->
                stage.act(stage.officer(country, Role.CASEWORKER, number), when, () -> holds.place(id, why, null)));
    }
}
