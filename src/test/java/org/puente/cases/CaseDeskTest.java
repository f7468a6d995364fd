package org.puente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coIdentityOfficer;
import static org.puente.testing.TestActors.officer;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usProtectionOfficer;
import static org.puente.testing.TestActors.usSupervisor;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;
import org.puente.testing.PortalTest;
import org.puente.testing.TestActors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Tag("database")
@PortalTest
@Import(CaseStories.class)
class CaseDeskTest {

    @Autowired
    private CaseStories stories;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseList list;

    @Test
    void aDraftExistsForItsSenderAlone() {
        CaseId id = stories.draft();
        assertThat(Actors.as(usCaseworker(), () -> desk.facts(id))).isPresent();
        assertThat(Actors.as(coCaseworker(), () -> desk.facts(id))).isEmpty();
        assertThat(Actors.as(coCaseworker(), () -> all()))
                .noneMatch(row -> row.id().equals(id));
    }

    @Test
    void submittingNeedsAFinalOrderAndTheProtectionOfficersClearance() {
        CaseId id = stories.draft();
        assertThatThrownBy(() -> stories.take(usSupervisor(), id, Step.SUBMIT, null))
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refused -> assertThat(refused.objections())
                                .extracting(Objection::key)
                                .contains("cases.gate.order_missing", "cases.gate.clearance_missing"));
        stories.clear(id);
        assertThat(stories.take(usSupervisor(), id, Step.SUBMIT, null)).isEqualTo(StepOutcome.DONE);
    }

    @Test
    void aSubmittedCaseIsReadByTheOtherSideFromItsDisclosure() {
        CaseId id = stories.submitted();
        assertThat(Actors.as(coCaseworker(), () -> desk.facts(id))).hasValueSatisfying(facts -> {
            assertThat(facts.personName()).isEqualTo("Andrés Solmayor Íscalo");
            assertThat(facts.number()).startsWith("USCO-");
            assertThat(facts.state()).isEqualTo(CaseState.SUBMITTED);
        });
    }

    @Test
    void whoClearedProtectionDoesNotSubmit() {
        Actor both = new Actor(
                new UserId("us:both"),
                "Both Hats",
                TestActors.US,
                java.util.Set.of(Role.PROTECTION_OFFICER, Role.SUPERVISOR));
        CaseId id = stories.draft();
        stories.clear(id);
        Actors.as(both, () -> clear(id));
        assertThatThrownBy(() -> stories.take(both, id, Step.SUBMIT, null))
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refused -> assertThat(refused.objections())
                                .extracting(Objection::key)
                                .containsExactly("cases.objection.duty"));
    }

    @Autowired
    private Clearances clearances;

    private void clear(CaseId id) {
        clearances.give(id, true);
    }

    @Test
    void aStaleTabIsRefused() {
        CaseId id = stories.submitted();
        assertThatThrownBy(() ->
                        Actors.as(coCaseworker(), () -> desk.take(id, Step.ACKNOWLEDGE, new StepInput(null, -1))))
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refused -> assertThat(refused.objections())
                                .extracting(Objection::key)
                                .containsExactly("cases.objection.stale"));
    }

    @Test
    void aDenialOfNationalityTakesTwoPersons() {
        CaseId id = stories.inVerification();
        Actor first = coIdentityOfficer();
        assertThat(stories.take(first, id, Step.DENY_NATIONALITY, "NOT_IN_REGISTERS"))
                .isEqualTo(StepOutcome.SIGNED_FIRST);
        assertThat(Actors.as(usCaseworker(), () -> desk.facts(id)))
                .hasValueSatisfying(facts -> assertThat(facts.state()).isEqualTo(CaseState.IN_VERIFICATION));
        assertThatThrownBy(() -> stories.take(first, id, Step.DENY_NATIONALITY, null))
                .isInstanceOf(StepRefused.class);
        assertThat(stories.take(another(first), id, Step.DENY_NATIONALITY, null))
                .isEqualTo(StepOutcome.DONE);
    }

    @Test
    void anAnswerLeadsBackToWhereItWasAsked() {
        CaseId id = stories.inVerification();
        String code = Actors.as(
                coCaseworker(),
                () -> desk.offers(id).stream()
                        .filter(offer -> offer.step() == Step.ASK)
                        .findFirst()
                        .orElseThrow()
                        .reasonCodes()
                        .getFirst()
                        .code());
        stories.take(coCaseworker(), id, Step.ASK, code);
        stories.take(usCaseworker(), id, Step.ANSWER, null);
        assertThat(Actors.as(coCaseworker(), () -> desk.facts(id)))
                .hasValueSatisfying(facts -> assertThat(facts.state()).isEqualTo(CaseState.IN_VERIFICATION));
    }

    @Test
    void theCodeOfAWithdrawalStaysWithTheSender() {
        CaseId id = stories.inVerification();
        stories.take(usSupervisor(), id, Step.WITHDRAW, "STATUS_GRANTED");
        List<TimeLineEntry> seen = Actors.as(coCaseworker(), () -> pages.timeLine(id, 50));
        assertThat(seen).anyMatch(line -> line.what().equals("WITHDRAW"));
        assertThat(seen).noneMatch(line -> "STATUS_GRANTED".equals(line.code()));
        assertThat(Actors.as(usSupervisor(), () -> pages.timeLine(id, 50)))
                .anyMatch(line -> "STATUS_GRANTED".equals(line.code()));
    }

    @Autowired
    private CasePages pages;

    @Test
    void namesAreFoundWithoutAccentsAndNumbersByTheirDigits() {
        CaseId id = stories.draftOf("Brígida", "Campanario", "Rúgel", java.time.LocalDate.of(1980, 1, 1));
        Actors.as(usCaseworker(), () -> {
            assertThat(found("campanário brig")).contains(id);
            assertThat(found("rugel")).contains(id);
            assertThat(found("nobodyhere")).isEmpty();
            assertThat(found("1000000369")).contains(id);
        });
        assertThat(Actors.as(officer(TestActors.CO, Role.CASEWORKER), () -> found("rugel")))
                .doesNotContain(id);
    }

    private List<CaseId> found(String text) {
        return list.page(new CaseQuery(CaseQuery.Scope.OPEN, text, null, CaseQuery.Sort.PERSON, false), 0, 200).stream()
                .map(CaseRow::id)
                .toList();
    }

    private List<CaseRow> all() {
        return list.page(CaseQuery.ALL, 0, 1000);
    }

    @Test
    void whoActsForNoCountryHasNoCases() {
        assertThatThrownBy(() -> Actors.as(usProtectionOfficer(), () -> pages.timeLine(CaseId.random(), 5)))
                .isInstanceOf(CaseNotFound.class);
    }
}
