package org.puente.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.approvals.ApprovalDesk;
import org.puente.approvals.Evidence;
import org.puente.approvals.NationalityDesk;
import org.puente.approvals.ProvenIdentity;
import org.puente.approvals.TravelDocument;
import org.puente.approvals.TravelDocumentKind;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.people.DocumentKind;
import org.puente.people.IdentityDocument;
import org.puente.people.Mrz;
import org.puente.people.PersonName;
import org.puente.people.PersonSheet;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the receiving country decides in the stories, always by two. */
@Component
@ConditionalOnBooleanProperty("puente.demo.enabled")
class DemoDecisions {

    private final DemoStage stage;
    private final NationalityDesk nationality;
    private final ApprovalDesk approvals;

    DemoDecisions(DemoStage stage, NationalityDesk nationality, ApprovalDesk approvals) {
        this.stage = stage;
        this.nationality = nationality;
        this.approvals = approvals;
    }

    /** The first identity officer prepares and signs; the second looks and signs too, where the story goes on. */
    void confirm(CaseId id, PersonSheet person, int number, Instant when, boolean both) {
        Actor first = identityOfficer(number);
        stage.act(
                first,
                when,
                () -> nationality.prepare(
                        id,
                        number % 2 == 0
                                ? Set.of(Evidence.CIVIL_REGISTRY)
                                : Set.of(Evidence.CIVIL_REGISTRY, Evidence.CONSULAR_INTERVIEW),
                        "FOLIO-%05d".formatted(number),
                        proven(person, number),
                        NationalityDesk.NONE));
        stage.take(first, when.plusSeconds(300), id, Step.CONFIRM_NATIONALITY, null);
        if (both) {
            Actor second = identityOfficer(number + 1);
            stage.act(second, when.plusSeconds(7200), () -> nationality.seen(id, true));
            stage.take(second, when.plusSeconds(7260), id, Step.CONFIRM_NATIONALITY, null);
        }
    }

    void deny(CaseId id, int number, Instant when) {
        stage.take(identityOfficer(number), when, id, Step.DENY_NATIONALITY, "NOT_IN_REGISTERS");
        stage.take(identityOfficer(number + 1), when.plusSeconds(5400), id, Step.DENY_NATIONALITY, null);
    }

    /** The consular officer records the travel document and signs; a second signature follows where the story goes on. */
    void approve(CaseId id, PersonSheet person, int number, Instant when, boolean both) {
        Actor first = stage.officer(DemoStage.CO, Role.CONSULAR_OFFICER, number);
        stage.act(first, when, () -> {
            approvals.record(id, document(person, number, stage.day(first, when, id)), ApprovalDesk.NONE);
            approvals.seenDifferences(id, true);
        });
        stage.take(first, when.plusSeconds(120), id, Step.APPROVE_RETURN, null);
        if (both) {
            Actor second = second(number);
            stage.act(second, when.plusSeconds(3600), () -> approvals.seenDifferences(id, true));
            stage.take(second, when.plusSeconds(3660), id, Step.APPROVE_RETURN, null);
        }
    }

    void refuse(CaseId id, int number, Instant when) {
        Actor first = stage.officer(DemoStage.CO, Role.CONSULAR_OFFICER, number);
        stage.take(first, when, id, Step.REFUSE_RETURN, "RECEPTION_NOT_ASSURED");
        stage.take(second(number), when.plusSeconds(3600), id, Step.REFUSE_RETURN, null);
    }

    private Actor identityOfficer(int turn) {
        return stage.officer(DemoStage.CO, Role.IDENTITY_OFFICER, turn);
    }

    private Actor second(int number) {
        return number % 2 == 0
                ? stage.officer(DemoStage.CO, Role.CONSULAR_OFFICER, number + 1)
                : stage.officer(DemoStage.CO, Role.SUPERVISOR, number);
    }

    /** The registers know some people by a longer place or a second surname that the sender did not have. */
    private static ProvenIdentity proven(PersonSheet person, int number) {
        PersonName claimed = person.name();
        PersonName registered = claimed.secondSurname().isEmpty()
                ? PersonName.of(claimed.givenNames(), claimed.firstSurname(), "Registrado")
                : claimed;
        String cedula = person.documents().stream()
                .filter(document -> document.kind() == DocumentKind.CEDULA)
                .map(IdentityDocument::number)
                .findFirst()
                .orElse("1000000%03d".formatted(number));
        String place = number % 4 == 0 ? person.placeOfBirth() + " de la Sierra" : person.placeOfBirth();
        return new ProvenIdentity(registered, person.birth().day(), place, cedula);
    }

    private static TravelDocument document(PersonSheet person, int number, LocalDate day) {
        LocalDate issued = day.minusDays(1);
        LocalDate until = issued.plusMonths(6);
        String documentNumber = "AX%06d".formatted(number);
        ProvenIdentity proven = proven(person, number);
        Mrz zone = Mrz.passport(
                "P",
                DemoStage.CO,
                proven.name(),
                documentNumber,
                DemoStage.CO,
                person.birth().day(),
                person.sex(),
                until,
                proven.nationalNumber());
        return TravelDocument.typed(
                TravelDocumentKind.EMERGENCY_PASSPORT,
                documentNumber,
                issued,
                until,
                String.join("\n", zone.lines()),
                null);
    }
}
