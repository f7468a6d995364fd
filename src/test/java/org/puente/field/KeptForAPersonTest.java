package org.puente.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.monitor;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.monitoring.MonitorDesk;
import org.puente.portal.Refusal;
import org.puente.treatment.Answer;
import org.puente.treatment.Verdict;
import tools.jackson.databind.JsonNode;

/** What a person has to settle: answers that differ, came too late, or from a device that is revoked. */
@Tag("walk")
class KeptForAPersonTest extends UnderWay {

    @Test
    void whatIsMissingInAnIncidentIsKeptForAPerson() {
        Tablet tablet = take(US_COORDINATOR);
        Map<String, Object> silent = Tablet.item("INCIDENT", person, Instant.now());
        silent.putAll(Map.of("checkId", WATER, "gravity", "SERIOUS", "text", " "));
        Map<String, Object> unknown = Tablet.item("FORCE", person, Instant.now());
        unknown.putAll(Map.of("force", "WHIPPED", "officers", "Otto Inventado"));

        assertThat(tablet.handIn(silent, unknown)).containsExactly("QUARANTINED", "QUARANTINED");
        assertThat(toSettle(US_COORDINATOR))
                .extracting(row -> row.item().because())
                .containsExactlyInAnyOrder(KeptBecause.REFUSED, KeptBecause.UNREADABLE);
    }

    @Test
    void twoDevicesThatSayTheSameAreOneAnswerAndTwoThatDifferAreSettledByAPerson() {
        Tablet one = take(US_COORDINATOR);
        Tablet two = take(another(US_COORDINATOR));
        assertThat(one.handIn(one.answer(person, WATER, "PASS"))).containsExactly("APPLIED");

        assertThat(two.handIn(two.answer(person, WATER, "PASS"))).containsExactly("APPLIED");
        assertThat(line(US_COORDINATOR, WATER).own()).hasSize(1);
        assertThat(two.handIn(two.answer(person, WATER, "FAIL"))).containsExactly("CONFLICT");
        assertThat(line(US_COORDINATOR, WATER).own()).hasSize(1);

        HandedInDesk.Row conflict = toSettle(US_COORDINATOR).getFirst();
        assertThat(conflict.item().because()).isEqualTo(KeptBecause.DIFFERS);
        assertThat(conflict.record())
                .isNotNull()
                .extracting(RecordedAnswer::verdict)
                .isEqualTo(Verdict.PASS);
        assertThat(toSettle(CO_COORDINATOR)).isEmpty();
        Actors.as(
                US_COORDINATOR,
                () -> desk.takeHandedIn(conflict.item().user(), conflict.item().id(), 1));

        assertThat(line(US_COORDINATOR, WATER).own())
                .extracting(Answer::verdict)
                .containsExactly(Verdict.FAIL, Verdict.PASS);
        assertThat(toSettle(US_COORDINATOR)).isEmpty();
        HandedInDesk.Row settled =
                Actors.as(US_COORDINATOR, () -> desk.settled()).getFirst();
        assertThat(settled.item().field("evidence")).isEqualTo("Seen on board");
        assertThatThrownBy(() -> Actors.as(
                        US_COORDINATOR,
                        () -> desk.keepRecord(
                                conflict.item().user(), conflict.item().id())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aCheckThatIsNotAnsweredAnyMoreAndAPersonWhoWasNotTakenAlongAreKeptApart() {
        Tablet tablet = take(US_COORDINATOR);
        Map<String, Object> retired = tablet.answer(person, WATER, "PASS");
        retired.put("checkId", "TRN-99");
        Map<String, Object> early = tablet.answer(person, "ARR-02", "PASS");
        Map<String, Object> foreign = tablet.answer(person, WATER, "PASS");
        foreign.put("caseId", walk.approved().toString());
        Map<String, Object> strange = Tablet.item("TELEPORT", person, Instant.now());

        assertThat(tablet.handIn(retired, early, foreign, strange))
                .containsOnly("QUARANTINED")
                .hasSize(4);
        assertThat(toSettle(US_COORDINATOR))
                .extracting(row -> row.item().because())
                .containsExactlyInAnyOrder(
                        KeptBecause.NOT_OPEN, KeptBecause.NOT_YET, KeptBecause.NOT_TAKEN, KeptBecause.UNKNOWN_KIND);
    }

    @Test
    void onlyACheckThatIsOverIsClosedOnTheDeviceAndNoneThatIsStillToCome() {
        Tablet tablet = take(US_COORDINATOR);
        Map<String, Object> over = tablet.answer(person, WATER, "FAIL");
        over.put("checkId", "EMB-04");
        Map<String, Object> passed = tablet.answer(person, "ARR-02", "PASS");
        Map<String, Object> failed = tablet.answer(person, "ARR-02", "FAIL");
        Map<String, Object> incident = Tablet.item("INCIDENT", person, Instant.now());
        incident.putAll(Map.of("checkId", "TRN-99", "gravity", "SERIOUS", "text", "Seen."));
        byte[] body = Tablet.body(
                List.of(over, passed, tablet.answer(person, "ARR-02", "PASS"), failed, incident), Instant.now());

        JsonNode told = Tablet.JSON.readTree(Tablet.text(tablet.send(body)));

        assertThat(Tablet.outcomes(told)).containsOnly("QUARANTINED").hasSize(5);
        assertThat(told.path("retired")
                        .valueStream()
                        .map(each -> each.path("checkId").asString()))
                .containsExactly("EMB-04");
        assertThat(told.path("results").toString()).contains("has not begun. Answer it again once it has");
        assertThat(toSettle(US_COORDINATOR))
                .extracting(row -> row.item().because())
                .containsExactlyInAnyOrder(
                        KeptBecause.NOT_OPEN,
                        KeptBecause.NOT_YET,
                        KeptBecause.NOT_YET,
                        KeptBecause.NOT_YET,
                        KeptBecause.NOT_OPEN);
    }

    @Test
    void whatAMonitorAnswersTooEarlyClosesNothingOnTheirDeviceEither() {
        Actors.as(monitor(), () -> portal.getBean(MonitorDesk.class).assign(flight));
        Tablet tablet = Tablet.of(portal, monitor(), flight);
        Map<String, Object> retired = tablet.answer(person, WATER, "PASS");
        retired.put("checkId", "TRN-99");
        byte[] body = Tablet.body(List.of(tablet.answer(person, "ARR-02", "PASS"), retired), Instant.now());

        JsonNode told = Tablet.JSON.readTree(Tablet.text(tablet.send(body)));

        assertThat(told.path("results")
                        .valueStream()
                        .map(each -> each.path("because").asString()))
                .containsExactlyInAnyOrder("NOT_YET", "NOT_OPEN");
        assertThat(told.path("retired").toString()).contains("TRN-99").doesNotContain("ARR-02");
    }

    @Test
    void whatARevokedOrExpiredDeviceHandsInIsKeptAndCountsOnlyOnceAPersonTookIt() {
        Tablet tablet = take(US_COORDINATOR);
        Actors.as(usSupervisor(), () -> devices.revoke(tablet.id()));

        JsonNode told = tablet.told(tablet.answer(person, WATER, "PASS"));

        assertThat(Tablet.outcomes(told)).containsExactly("QUARANTINED");
        assertThat(told.path("revoked").asBoolean()).isTrue();
        assertThat(told.path("unavailable").isNull())
                .as("nobody becomes available because a device is revoked")
                .isTrue();
        assertThat(line(US_COORDINATOR, WATER).own()).isEmpty();
        HandedInDesk.Row kept = toSettle(US_COORDINATOR).getFirst();
        Actors.as(
                US_COORDINATOR,
                () -> desk.takeHandedIn(kept.item().user(), kept.item().id(), 0));
        assertThat(line(US_COORDINATOR, WATER).own()).hasSize(1);

        Tablet late = take(US_COORDINATOR);
        clock.stopAt(Instant.now().plus(Duration.ofDays(7)).plusSeconds(1));
        assertThat(late.handIn(late.answer(person, TOILET, "PASS"))).containsExactly("QUARANTINED");
    }

    @Test
    void aMonitorSeesTheirOwnHoweverMuchOthersHandedInBefore() {
        Actor other = another(monitor());
        for (Actor each : List.of(other, monitor())) {
            Actors.as(each, () -> portal.getBean(MonitorDesk.class).assign(flight));
        }
        Tablet.of(portal, other, flight)
                .send(Tablet.body(
                        Stream.generate(() -> Tablet.item("TELEPORT", person, Instant.now()))
                                .limit(HandedInDesk.MOST_LISTED)
                                .toList(),
                        Instant.now()));
        Tablet own = Tablet.of(portal, monitor(), flight);
        assertThat(own.handIn(Tablet.item("TELEPORT", person, Instant.now()))).containsExactly("QUARANTINED");

        assertThat(toSettle(monitor()))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.item().user()).isEqualTo(monitor().id()));
        assertThat(toSettle(other)).hasSize(HandedInDesk.MOST_LISTED);
    }

    @Test
    void onlyItsUserAndASupervisorOfTheSideRevokeADevice() {
        Tablet tablet = take(US_COORDINATOR);

        for (Actor other : List.of(another(US_COORDINATOR), CO_COORDINATOR)) {
            assertThatThrownBy(() -> Actors.as(other, () -> devices.revoke(tablet.id())))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(Actors.as(CO_COORDINATOR, devices::all))
                .noneMatch(each -> each.id().equals(tablet.id()));
        Actors.as(US_COORDINATOR, () -> devices.revoke(tablet.id()));
        assertThat(Actors.as(usSupervisor(), devices::all))
                .anyMatch(each -> each.id().equals(tablet.id()) && each.isRevoked());
    }
}
