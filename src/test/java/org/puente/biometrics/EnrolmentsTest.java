package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coExaminer;
import static org.puente.testing.TestActors.usAuditor;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usExaminer;
import static org.puente.testing.TestActors.usProtectionOfficer;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.audit.Trail;
import org.puente.audit.TrailLine;
import org.puente.audit.TrailQuestion;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseDrafts;
import org.puente.cases.CaseNotFound;
import org.puente.cases.Clearances;
import org.puente.cases.RemovalOrder;
import org.puente.cases.Step;
import org.puente.cases.StepInput;
import org.puente.countries.CaseId;
import org.puente.matching.FingerPosition;
import org.puente.people.BirthDate;
import org.puente.people.PersonDesk;
import org.puente.people.PersonName;
import org.puente.people.PersonSearch;
import org.puente.people.PersonSheet;
import org.puente.people.Sex;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@Tag("database")
@PortalTest
class EnrolmentsTest {

    private static final LocalDate TODAY =
            LocalDate.now(java.time.ZoneOffset.UTC).minusDays(1);

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private StoredPrints stored;

    @Autowired
    private PersonDesk persons;

    @Autowired
    private PersonSearch search;

    @Autowired
    private CaseDrafts drafts;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private Clearances clearances;

    @Autowired
    private Trail trail;

    @Test
    void whatWasEnrolledIsReadBackByTheOwnSideAsItWasTaken() {
        CaseId id = draft(BirthDate.of(LocalDate.of(1991, 3, 8)));
        enrol(id, EnrolmentKind.CAPTURED);

        Enrolment read = own(usSupervisor(), id).getFirst();

        assertThat(read.kind()).isEqualTo(EnrolmentKind.CAPTURED);
        assertThat(read.takenOn()).isEqualTo(TODAY);
        assertThat(read.absences()).containsExactly(Map.entry(FingerPosition.LEFT_RING, Absence.AMPUTATED));
        assertThat(read.fingers())
                .extracting(Enrolment.Finger::position)
                .containsExactly(FingerPosition.RIGHT_THUMB, FingerPosition.RIGHT_INDEX);
        UUID thumb = read.fingers().getFirst().print();
        assertThat(Actors.as(usExaminer(), () -> stored.image(thumb, US))
                        .orElseThrow()
                        .pixels())
                .isEqualTo(TwoPrints.THUMB.pixels());
        assertThat(Actors.as(usExaminer(), () -> stored.template(thumb, US))).isPresent();
    }

    @Test
    void aPrintKeepsItsOwnDayPlaceAndDeviceAndElseHasThoseOfItsSet() {
        CaseId id = draft(BirthDate.of(LocalDate.of(1991, 3, 8)));
        LocalDate earlier = TODAY.minusYears(2);
        enrolTaken(id, new PrintTaking(earlier, "Cúcuta", "Scanner 7"), "");

        assertThat(own(usCaseworker(), id).getFirst().fingers())
                .extracting(Enrolment.Finger::takenOn, Enrolment.Finger::place, Enrolment.Finger::device)
                .containsExactly(tuple(TODAY, "Alexandria", "Scanner 4"), tuple(earlier, "Cúcuta", "Scanner 7"));
    }

    @Test
    void thePrintThatWasTakenFirstDecidesWhetherAChildsWasAndTheLastWhetherItIsOfTomorrow() {
        CaseId id = draft(BirthDate.of(TODAY.minusYears(20)));

        assertThatThrownBy(() -> enrolTaken(id, new PrintTaking(TODAY.minusYears(9), "", ""), "Her aunt"))
                .hasMessage("biometrics.enrol.child_below");
        assertThatThrownBy(() -> enrolTaken(id, new PrintTaking(TODAY.minusYears(4), "", ""), ""))
                .hasMessage("biometrics.enrol.guardian");
        assertThatThrownBy(() -> enrolTaken(id, new PrintTaking(TODAY.plusDays(3), "", ""), ""))
                .hasMessage("biometrics.enrol.future");
        assertThat(own(usCaseworker(), id)).isEmpty();
    }

    @Test
    void theOtherSideSeesNothingBeforeSubmitAndExactlyTheCapturedPrintsAfterIt() {
        CaseId id = draft(BirthDate.of(LocalDate.of(1991, 3, 8)));
        enrol(id, EnrolmentKind.CAPTURED);
        enrol(id, EnrolmentKind.EARLIER);
        List<Enrolment> ours = own(usCaseworker(), id);
        UUID captured = print(ours, EnrolmentKind.CAPTURED);
        UUID earlier = print(ours, EnrolmentKind.EARLIER);
        assertThat(own(coCaseworker(), id)).isEmpty();
        assertThat(look(coCaseworker(), id, captured)).isEmpty();
        assertThat(Actors.as(coExaminer(), () -> stored.image(captured, CO))).isEmpty();

        submit(id);

        assertThat(own(coCaseworker(), id)).singleElement().satisfies(enrolment -> {
            assertThat(enrolment.kind()).isEqualTo(EnrolmentKind.CAPTURED);
            assertThat(enrolment.enrolledBy()).isEmpty();
            assertThat(enrolment.absences()).isEmpty();
        });
        assertThat(look(coCaseworker(), id, captured)).isPresent();
        assertThat(look(coCaseworker(), id, earlier)).isEmpty();
        assertThat(Actors.as(coExaminer(), () -> stored.image(captured, CO))).isPresent();
        assertThat(Actors.as(coExaminer(), () -> stored.image(earlier, CO))).isEmpty();
    }

    @Test
    void printsTakenAfterSubmitDoNotCrossByThemselves() {
        CaseId id = draft(BirthDate.of(LocalDate.of(1991, 3, 8)));
        submit(id);
        enrol(id, EnrolmentKind.CAPTURED);

        assertThat(own(usCaseworker(), id)).hasSize(1);
        assertThat(own(coCaseworker(), id)).isEmpty();
    }

    @Test
    void aForeignCaseIsNotFoundLikeOneThatWasNeverMade() {
        CaseId draft = draft(BirthDate.of(LocalDate.of(1991, 3, 8)));
        for (CaseId id : List.of(draft, CaseId.random())) {
            assertThatThrownBy(() -> Actors.as(
                            coCaseworker(),
                            () -> enrolments.enrol(id, TwoPrints.form(TODAY, "", EnrolmentKind.EARLIER))))
                    .isInstanceOf(CaseNotFound.class);
        }
    }

    @Test
    void onlyWhoEnrolsPrintsMayEnrol() {
        CaseId id = draft(BirthDate.of(LocalDate.of(1991, 3, 8)));
        assertThatThrownBy(() -> Actors.as(
                        usSupervisor(), () -> enrolments.enrol(id, TwoPrints.form(TODAY, "", EnrolmentKind.CAPTURED))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everyLookLeavesALineAndAFailedOneLeavesNone() {
        CaseId id = draft(BirthDate.of(LocalDate.of(1991, 3, 8)));
        enrol(id, EnrolmentKind.CAPTURED);
        look(usSupervisor(), id, print(own(usCaseworker(), id), EnrolmentKind.CAPTURED));
        look(usSupervisor(), id, UUID.randomUUID());

        assertThat(lines(id, "print.looked"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.actorId()).isEqualTo(usSupervisor().id().key()));
        assertThat(lines(id, "print.enrolled")).hasSize(1);
    }

    @Test
    void noPrintsAreTakenOfAChildBelowTheAgreedAge() {
        CaseId id = draft(BirthDate.of(TODAY.minusYears(13)));

        assertRefused(id, "Her aunt", "biometrics.enrol.child_below");
        assertThat(lines(id, "print.enrol.refused")).hasSize(1);
    }

    @Test
    void aYouthIsEnrolledOnlyWithAGuardianNamed() {
        CaseId id = draft(BirthDate.of(TODAY.minusYears(16)));

        assertRefused(id, " ", "biometrics.enrol.guardian");
        Actors.as(
                usCaseworker(), () -> enrolments.enrol(id, TwoPrints.form(TODAY, "Her aunt", EnrolmentKind.CAPTURED)));
        assertThat(own(usCaseworker(), id).getFirst().guardian()).isEqualTo("Her aunt");
    }

    @Test
    void aDisputedAgeCountsAsAChilds() {
        CaseId id = draft(new BirthDate(LocalDate.of(1991, 3, 8), true));

        assertRefused(id, "", "biometrics.enrol.guardian");
    }

    @Test
    void nothingIsTakenTomorrow() {
        CaseId id = draft(BirthDate.of(LocalDate.of(1991, 3, 8)));
        EnrolmentForm tomorrow = new EnrolmentForm(
                EnrolmentKind.CAPTURED, TODAY.plusDays(3), "Alexandria", "", "", TwoPrints.prints(), Map.of());

        assertThatThrownBy(() -> Actors.as(usCaseworker(), () -> enrolments.enrol(id, tomorrow)))
                .hasMessage("biometrics.enrol.future");
    }

    private void assertRefused(CaseId id, String guardian, String key) {
        assertThatThrownBy(() -> Actors.as(
                        usCaseworker(),
                        () -> enrolments.enrol(id, TwoPrints.form(TODAY, guardian, EnrolmentKind.CAPTURED))))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    private CaseId draft(BirthDate birth) {
        PersonSheet sheet = new PersonSheet(
                PersonName.of("Andrés", "Solmayor", "Íscalo"),
                birth,
                Sex.M,
                CO,
                "Vallemuestra",
                List.of("es"),
                List.of());
        return Actors.as(usCaseworker(), () -> {
            search.search(sheet.name(), "");
            return drafts.open(persons.record(sheet), "us-co");
        });
    }

    private void submit(CaseId id) {
        Actors.as(usCaseworker(), () -> clearances.recordOrder(id, new RemovalOrder("A-1", TODAY, TODAY)));
        Actors.as(usProtectionOfficer(), () -> clearances.give(id, false));
        Actors.as(
                usSupervisor(),
                () -> cases.take(
                        id,
                        Step.SUBMIT,
                        new StepInput(null, cases.facts(id).orElseThrow().version())));
    }

    private void enrol(CaseId id, EnrolmentKind kind) {
        Actors.as(usCaseworker(), () -> enrolments.enrol(id, TwoPrints.form(TODAY, "", kind)));
    }

    /** The index as said, the thumb as the set. */
    private void enrolTaken(CaseId id, PrintTaking index, String guardian) {
        List<PrintToEnrol> prints = List.of(
                TwoPrints.prints().getFirst().taken(index), TwoPrints.prints().getLast());
        EnrolmentForm form =
                new EnrolmentForm(EnrolmentKind.CAPTURED, TODAY, "Alexandria", "Scanner 4", guardian, prints, Map.of());
        Actors.as(usCaseworker(), () -> enrolments.enrol(id, form));
    }

    private List<Enrolment> own(Actor actor, CaseId id) {
        return Actors.as(actor, () -> enrolments.of(id));
    }

    private static UUID print(List<Enrolment> all, EnrolmentKind kind) {
        return all.stream()
                .filter(enrolment -> enrolment.kind() == kind)
                .findFirst()
                .orElseThrow()
                .fingers()
                .getFirst()
                .print();
    }

    private java.util.Optional<byte[]> look(Actor actor, CaseId id, UUID print) {
        return Actors.as(actor, () -> enrolments.look(id, print));
    }

    private List<TrailLine> lines(CaseId id, String what) {
        return Actors.as(usAuditor(), () -> trail.search(new TrailQuestion(null, id, what, null, null), 0, 50));
    }
}
