package org.puente.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usHealthProfessional;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.puente.treatment.Answer;
import org.puente.treatment.AnswerInput;
import org.puente.treatment.CheckDesk;
import org.puente.treatment.CheckLine;
import org.puente.treatment.Flag;
import org.puente.treatment.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A check that was answered and applies no more, because what is known of the person changed. */
@Tag("database")
@Tag("walk")
@PortalTest
class RetiredChecksTest {

    private static final String OF_MEDICATION = "PRE-10";

    private static final Actor NURSE_WHO_COORDINATES = new Actor(
            new UserId("us:nurse-who-coordinates"),
            "Nora Inventnurse",
            US,
            Set.of(Role.TRANSFER_COORDINATOR, Role.HEALTH_PROFESSIONAL));

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CheckDesk checks;

    @Autowired
    private HandedInDesk desk;

    private JourneyWalk walk;
    private CaseId person;
    private JourneyId flight;

    @BeforeEach
    void retire() {
        walk = new JourneyWalk(portal);
        person = walk.approved();
        flight = walk.flight(6);
        walk.seat(flight, person);
        describe(0, Flag.MEDICATION);
    }

    @Test
    void itIsNotAnsweredInThePortalAnyMore() {
        answer(Verdict.PASS, 0);
        describe(1);

        assertThatThrownBy(() -> answer(Verdict.PASS, 1))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("treatment.refused.retired"));

        assertThat(line().own()).extracting(Answer::number).containsExactly(1);
        assertThat(line().mayAnswer()).isFalse();
    }

    @Test
    void whatADeviceSaysOfItIsKeptForAPerson() {
        Tablet tablet = Tablet.of(portal, NURSE_WHO_COORDINATES, flight);
        Map<String, Object> pass = item("PASS");
        Map<String, Object> fail = item("FAIL");
        answer(Verdict.PASS, 0);
        describe(1);

        assertThat(tablet.handIn(pass, item("PASS"), fail))
                .containsExactly("QUARANTINED", "QUARANTINED", "QUARANTINED");

        assertThat(line().own()).hasSize(1);
        assertThat(toSettle()).hasSize(3).allMatch(row -> row.item().because() == KeptBecause.NOT_OPEN);
    }

    /** It stands, and makes the case unavailable, until it is put right. */
    @Test
    void aFailureIsPutRightAlthoughTheCheckAppliesNoMore() {
        answer(Verdict.FAIL, 0);
        describe(1);

        answer(Verdict.PASS, 1);

        assertThat(line().own()).hasSize(2);
    }

    private Map<String, Object> item(String verdict) {
        Map<String, Object> item = Tablet.item("ANSWER", person, Instant.now());
        item.putAll(Map.of(
                "checkId",
                OF_MEDICATION,
                "verdict",
                verdict,
                "evidence",
                "Seen",
                "place",
                "",
                "remark",
                "",
                "basis",
                1));
        return item;
    }

    private void answer(Verdict verdict, int basis) {
        Actors.as(
                usHealthProfessional(),
                () -> checks.answer(new AnswerInput(person, OF_MEDICATION, verdict, "", "note 17", "", basis)));
    }

    private void describe(int basis, Flag... flags) {
        Actors.as(usCaseworker(), () -> checks.describe(person, Set.of(flags), basis));
    }

    private CheckLine line() {
        return Actors.as(usHealthProfessional(), () -> checks.list(person))
                .orElseThrow()
                .line(OF_MEDICATION)
                .orElseThrow();
    }

    private List<HandedInDesk.Row> toSettle() {
        return Actors.as(US_COORDINATOR, () -> desk.toSettle()).stream()
                .filter(row -> row.item().person().equals(person))
                .toList();
    }
}
