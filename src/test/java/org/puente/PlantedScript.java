package org.puente;

import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.complaintBody;
import static org.puente.testing.TestActors.monitor;
import static org.puente.testing.TestActors.officer;
import static org.puente.testing.TestActors.usCaseworker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.cases.SheetField;
import org.puente.cases.Step;
import org.puente.complaints.ComplaintAnswer;
import org.puente.complaints.ComplaintDesk;
import org.puente.complaints.ComplaintEntry;
import org.puente.complaints.ComplaintId;
import org.puente.complaints.ComplaintOutcome;
import org.puente.complaints.ComplaintWords;
import org.puente.complaints.FactKind;
import org.puente.countries.CaseId;
import org.puente.countries.Side;
import org.puente.journeys.CrewDesk;
import org.puente.journeys.CrewDesk.NewMember;
import org.puente.journeys.CrewDuty;
import org.puente.journeys.Gender;
import org.puente.journeys.HandoverDesk;
import org.puente.journeys.JourneyDesk;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.messages.MessageDesk;
import org.puente.messages.MessageKind;
import org.puente.messages.NewMessage;
import org.puente.monitoring.Addressee;
import org.puente.monitoring.MonitorDesk;
import org.puente.monitoring.NoteDesk;
import org.puente.monitoring.ObservationDesk;
import org.puente.monitoring.ObservationInput;
import org.puente.monitoring.ReportDesk;
import org.puente.monitoring.ReportId;
import org.puente.monitoring.WitnessDesk;
import org.puente.monitoring.WitnessedIncident;
import org.puente.privacy.ClaimEvidence;
import org.puente.privacy.NewRequest;
import org.puente.privacy.PrivacyDesk;
import org.puente.treatment.AnswerInput;
import org.puente.treatment.AuthorisationDesk;
import org.puente.treatment.CheckDesk;
import org.puente.treatment.CheckLine;
import org.puente.treatment.ForceDesk;
import org.puente.treatment.ForceInput;
import org.puente.treatment.ForceKind;
import org.puente.treatment.ForceReason;
import org.puente.treatment.Gravity;
import org.puente.treatment.IncidentDesk;
import org.puente.treatment.IncidentOrigin;
import org.puente.treatment.IncidentVerdict;
import org.puente.treatment.Injuries;
import org.puente.treatment.NewIncident;
import org.puente.treatment.OverrideDesk;
import org.puente.treatment.OverrideReason;
import org.puente.treatment.RestraintDesk;
import org.puente.treatment.RestraintMean;
import org.puente.treatment.RestraintReason;
import org.puente.treatment.Verdict;
import org.springframework.context.ApplicationContext;

/** One person on a journey, of whom every text that is kept is a script: of both sides, the monitors and the complaint body. */
final class PlantedScript {

    static final String SCRIPT = "\"><img src=x onerror=hit=1><script>hit=1</script>";

    private static final String CHECK = "PRE-07";

    private final ApplicationContext portal;
    private final JourneyWalk walk;
    private final CaseId person;
    private final CaseId held;
    private final JourneyId flight;
    private final ReportId report;
    private final ComplaintId complaint;

    PlantedScript(ApplicationContext portal) {
        this.portal = portal;
        walk = new JourneyWalk(portal);
        person = walk.approved();
        report = cancelledAndReported();
        flight = walk.flight(6);
        walk.seat(flight, person);
        walk.agree(flight, person);
        held = walk.cases().submitted();
        as(usCaseworker(), Holds.class, desk -> desk.place(held, HoldKind.OPERATIONAL, SCRIPT));
        complaint = complained();
        messages();
        travel();
        treatment();
        monitors();
        as(officer(US, Role.PRIVACY_OFFICER), PrivacyDesk.class, desk -> desk.ask(correction()));
    }

    CaseId person() {
        return person;
    }

    /** A case with a hold whose note is the script. */
    CaseId held() {
        return held;
    }

    JourneyId flight() {
        return flight;
    }

    ReportId report() {
        return report;
    }

    ComplaintId complaint() {
        return complaint;
    }

    private ReportId cancelledAndReported() {
        JourneyId cancelled = walk.flight(6);
        walk.seat(cancelled, person);
        walk.whole(US_COORDINATOR, cancelled, Step.PROPOSE_TRANSFER, person);
        as(monitor(), MonitorDesk.class, desk -> desk.assign(cancelled));
        walk.whole(US_COORDINATOR, cancelled, Step.CANCEL_TRANSFER, "WEATHER", person);
        as(US_COORDINATOR, JourneyDesk.class, desk -> desk.cancel(cancelled, "WEATHER"));
        as(monitor(), ReportDesk.class, desk -> desk.recommend(cancelled, Addressee.RECEIVING, SCRIPT));
        return Actors.as(monitor(), () -> portal.getBean(ReportDesk.class).finish(cancelled, SCRIPT));
    }

    private ComplaintId complained() {
        ComplaintWords words = new ComplaintWords(SCRIPT, SCRIPT, true, false, SCRIPT, SCRIPT);
        ComplaintId id = new ComplaintId(Actors.as(
                        US_COORDINATOR,
                        () -> portal.getBean(ComplaintEntry.class).enter("us-co", words))
                .id());
        as(complaintBody(), ComplaintDesk.class, desk -> {
            desk.ask(id, Side.RECEIVING, FactKind.CARE_GIVEN, SCRIPT);
            desk.answer(id, new ComplaintAnswer(ComplaintOutcome.FOUNDED, SCRIPT));
        });
        return id;
    }

    private void messages() {
        for (Actor writer : List.of(usCaseworker(), coCaseworker())) {
            as(
                    writer,
                    MessageDesk.class,
                    desk -> desk.send(
                            new NewMessage(person, MessageKind.QUESTION, "INTERVIEW_DATE", SCRIPT, null, List.of())));
        }
    }

    private void travel() {
        as(
                US_COORDINATOR,
                CrewDesk.class,
                desk -> desk.add(
                        flight, new NewMember(CrewDuty.ESCORT, SCRIPT, Gender.WOMAN, List.of("es"), LocalDate.now())));
        as(US_COORDINATOR, HandoverDesk.class, desk -> desk.takeAlong(flight, person, SCRIPT, "T-1"));
    }

    private void treatment() {
        for (Actor each : List.of(US_COORDINATOR, CO_COORDINATOR)) {
            Actors.as(each, () -> portal.getBean(CheckDesk.class).list(person)).orElseThrow().lines().stream()
                    .filter(line -> line.mayAnswer() && line.applies())
                    .limit(2)
                    .forEach(line -> as(each, CheckDesk.class, desk -> desk.answer(failed(line))));
        }
        override();
        as(
                US_COORDINATOR,
                AuthorisationDesk.class,
                desk -> desk.ask(person, Set.of(RestraintMean.SOFT_WRISTS), RestraintReason.INJURY_TO_SELF, SCRIPT, 4));
        as(
                US_COORDINATOR,
                RestraintDesk.class,
                desk -> desk.start(person, RestraintMean.SOFT_WRISTS, RestraintReason.INJURY_TO_SELF, SCRIPT, 0));
        as(US_COORDINATOR, ForceDesk.class, desk -> {
            desk.record(new ForceInput(
                    person, ForceKind.HELD_DOWN, ForceReason.SELF_DEFENCE, Injuries.NONE_SEEN, SCRIPT, SCRIPT, 5));
            desk.report(desk.of(person).getFirst().id(), SCRIPT);
        });
        as(usCaseworker(), IncidentDesk.class, desk -> {
            desk.open(new NewIncident(person, CHECK, IncidentOrigin.REPORT, Gravity.GRAVE, SCRIPT));
            desk.of(person).forEach(each -> desk.answer(each.id(), IncidentVerdict.PARTLY, SCRIPT));
        });
    }

    private AnswerInput failed(CheckLine line) {
        return new AnswerInput(person, line.check().id(), Verdict.FAIL, SCRIPT, SCRIPT, SCRIPT, line.basis());
    }

    private void override() {
        for (Role role : List.of(Role.TRANSFER_COORDINATOR, Role.CASEWORKER, Role.HEALTH_PROFESSIONAL)) {
            Actor officer = officer(US, role);
            Actors.as(officer, () -> portal.getBean(CheckDesk.class).list(person)).orElseThrow().lines().stream()
                    .filter(CheckLine::mayAskOverride)
                    .limit(1)
                    .forEach(line -> as(
                            officer,
                            OverrideDesk.class,
                            desk -> desk.ask(person, line.check().id(), OverrideReason.MET_IN_ANOTHER_WAY, SCRIPT)));
        }
    }

    private void monitors() {
        as(monitor(), MonitorDesk.class, desk -> desk.assign(flight));
        as(monitor(), NoteDesk.class, desk -> desk.add(flight, SCRIPT));
        as(
                monitor(),
                ObservationDesk.class,
                desk -> desk.answer(
                        flight, new ObservationInput(person, CHECK, Verdict.FAIL, Instant.now(), SCRIPT, SCRIPT, 0)));
        as(
                monitor(),
                WitnessDesk.class,
                desk -> desk.open(flight, new WitnessedIncident(person, CHECK, Gravity.GRAVE, SCRIPT, Instant.now())));
        as(monitor(), ReportDesk.class, desk -> desk.recommend(flight, Addressee.BOTH, SCRIPT));
    }

    private NewRequest correction() {
        return NewRequest.correction(
                walk.cases().facts(usCaseworker(), person).number(),
                new NewRequest.Stated(SheetField.PLACE_OF_BIRTH, SCRIPT, ClaimEvidence.OWN_STATEMENT),
                LocalDate.now().minusDays(1));
    }

    private <T> void as(Actor actor, Class<T> desk, Consumer<T> act) {
        Actors.as(actor, () -> {
            act.accept(portal.getBean(desk));
            return true;
        });
    }
}
