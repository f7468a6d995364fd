package org.puente.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.privacy.EndedStories.privacyOfficer;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.Disclosure;
import org.puente.cases.Disclosures;
import org.puente.cases.SheetField;
import org.puente.cases.WorkItem;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A person says that a fact is wrong: one officer finds it right, another makes the correction. */
@Tag("database")
@PortalTest
class CorrectionsTest {

    private static final String RIGHT = "Ríobajo";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private PrivacyDesk desk;

    @Autowired
    private CorrectionDesk corrections;

    private EndedStories stories;

    @BeforeEach
    void stories() {
        stories = new EndedStories(portal);
    }

    @Test
    void whatAnOfficerAcceptsACaseworkerCorrectsAndTheOtherSideGetsOldNewAndReason() {
        CaseId id = stories.walk().submit(stories.draft());
        UUID request = ask(US, id, RIGHT);
        assertThat(work(usCaseworker())).noneMatch(item -> isAbout(item, id));

        accept(request);
        assertThat(work(usCaseworker())).anyMatch(item -> isAbout(item, id));
        assertThat(disclosed(id)).hasSize(1);
        correct(usCaseworker(), request);

        assertThat(disclosed(id)).hasSize(2).first().satisfies(latest -> {
            assertThat(latest.kind()).isEqualTo(Disclosure.Kind.CORRECTION);
            assertThat(latest.changes())
                    .containsExactly(
                            new Disclosure.Change(SheetField.PLACE_OF_BIRTH, "Ríoclaro", RIGHT, "PERSON_SAID_SO"));
        });
        assertThat(answer(request)).isEqualTo(RequestAnswer.CORRECTED);
        assertThat(work(usCaseworker())).noneMatch(item -> isAbout(item, id));
    }

    @Test
    void nobodyBothAcceptsAndCorrects() {
        CaseId id = stories.walk().submit(stories.draft());
        UUID request = ask(US, id, RIGHT);
        Actor both = new Actor(usCaseworker().id(), "Both Hands", US, Set.of(Role.CASEWORKER, Role.PRIVACY_OFFICER));
        assertRefused(() -> correct(usCaseworker(), request), "privacy.refused.not_accepted");

        Actors.as(both, () -> corrections.accept(request));

        assertRefused(() -> correct(both, request), "privacy.refused.same_officer");
        assertThat(disclosed(id)).hasSize(1);
    }

    @Test
    void aClosedCaseIsCorrectedAllTheSame() {
        CaseId id = stories.walk().submit(stories.draft());
        state(id, "CLOSED");
        UUID request = ask(US, id, RIGHT);
        accept(request);

        correct(usCaseworker(), request);

        assertThat(disclosed(id))
                .first()
                .satisfies(latest -> assertThat(latest.sheet().text(SheetField.PLACE_OF_BIRTH))
                        .isEqualTo(RIGHT));
    }

    @Test
    void ofAWithdrawnCaseTheOwnSheetIsCorrectedAndNothingCrosses() {
        CaseId id = stories.ended(3);
        UUID request = ask(US, id, RIGHT);
        accept(request);

        correct(usCaseworker(), request);

        assertThat(disclosed(id)).hasSize(1);
        assertThat(Actors.as(privacyOfficer(US), () -> corrections.claim(request))
                        .orElseThrow()
                        .standing())
                .isEqualTo(RIGHT);
    }

    @Test
    void whoDidNotRecordThePersonCorrectsNothingAndRefersThere() {
        CaseId id = stories.walk().submit(stories.draft());
        UUID request = ask(CO, id, RIGHT);

        assertThatThrownBy(() -> Actors.as(privacyOfficer(CO), () -> corrections.accept(request)))
                .isInstanceOf(Refusal.class)
                .hasMessage("privacy.refused.recorded_there");
        Actors.as(privacyOfficer(CO), () -> desk.refuse(request, RequestAnswer.RECORDED_BY_OTHER_SIDE));
        assertThat(Actors.as(coCaseworker(), () -> corrections.toDo(id))).isEmpty();
    }

    @Test
    void whoseCorrectionIsRefusedIsHeardAndTheOtherSideHearsNothing() {
        CaseId id = stories.walk().submit(stories.draft());
        UUID request = ask(US, id, RIGHT);
        assertRefused(
                () -> Actors.as(privacyOfficer(US), () -> corrections.disagree(request, "No.")),
                "privacy.refused.nothing_refused");
        Actors.as(privacyOfficer(US), () -> desk.refuse(request, RequestAnswer.NOT_SHOWN));

        Actors.as(privacyOfficer(US), () -> corrections.disagree(request, "My mother bore me in Ríobajo."));

        assertThat(Actors.as(usSupervisor(), () -> corrections.disputed(id)))
                .singleElement()
                .satisfies(claim -> assertThat(claim.disagreement()).isEqualTo("My mother bore me in Ríobajo."));
        assertThat(Actors.as(coCaseworker(), () -> corrections.disputed(id))).isEmpty();
        assertThat(disclosed(id)).hasSize(1);
    }

    @Test
    void longWordsAndValuesThatNoSheetTakesAreRefused() {
        CaseId id = stories.walk().submit(stories.draft());
        assertRefused(() -> ask(US, id, "x".repeat(201)), "privacy.refused.long");
        assertRefused(
                () -> Actors.as(
                        privacyOfficer(US),
                        () -> desk.ask(NewRequest.correction(
                                stories.number(id),
                                new NewRequest.Stated(
                                        SheetField.BIRTH_DATE, "the day after", ClaimEvidence.OWN_STATEMENT),
                                yesterday()))),
                "people.form.birth_missing");
        UUID request = ask(US, id, RIGHT);
        Actors.as(privacyOfficer(US), () -> desk.refuse(request, RequestAnswer.NOT_SHOWN));
        assertRefused(
                () -> Actors.as(privacyOfficer(US), () -> corrections.disagree(request, "x".repeat(2001))),
                "privacy.refused.long");
    }

    @Test
    void theOtherSidesRequestIsLikeOneThatNobodyMade() {
        CaseId id = stories.walk().submit(stories.draft());
        UUID request = ask(US, id, RIGHT);

        for (UUID foreign : List.of(request, UUID.randomUUID())) {
            assertThat(Actors.as(privacyOfficer(CO), () -> corrections.claim(foreign)))
                    .isEmpty();
            assertThatThrownBy(() -> Actors.as(privacyOfficer(CO), () -> corrections.accept(foreign)))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("privacy.refused.answered");
        }
    }

    private UUID ask(Country side, CaseId id, String value) {
        return Actors.as(
                privacyOfficer(side),
                () -> desk.ask(NewRequest.correction(
                        stories.number(id),
                        new NewRequest.Stated(SheetField.PLACE_OF_BIRTH, value, ClaimEvidence.CIVIL_REGISTER),
                        yesterday())));
    }

    private static LocalDate yesterday() {
        return LocalDate.now(Clock.systemUTC()).minusDays(1);
    }

    private void accept(UUID request) {
        Actors.as(privacyOfficer(US), () -> corrections.accept(request));
    }

    private void correct(Actor officer, UUID request) {
        Actors.as(officer, () -> corrections.correct(request, "PERSON_SAID_SO"));
    }

    private List<WorkItem> work(Actor officer) {
        return Actors.as(officer, () -> portal.getBean(PrivacyWork.class).waitingFor(officer, 100));
    }

    private static boolean isAbout(WorkItem item, CaseId id) {
        return item.address().contains(id.toString());
    }

    private List<Disclosure> disclosed(CaseId id) {
        return Actors.as(coCaseworker(), () -> portal.getBean(Disclosures.class).of(id));
    }

    private @Nullable RequestAnswer answer(UUID request) {
        return Actors.as(privacyOfficer(US), desk::requests).stream()
                .filter(one -> one.id().equals(request))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    private void state(CaseId id, String state) {
        WholeDatabase rows = portal.getBean(WholeDatabase.class);
        rows.sql("update repatriation_case set state = ? where id = ?")
                .params(state, id.uuid())
                .update();
        rows.sql("update case_listing set state = ?, is_over = true where case_id = ?")
                .params(state, id.uuid())
                .update();
    }

    private static void assertRefused(Runnable act, String sentence) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.class).hasMessage(sentence);
    }
}
