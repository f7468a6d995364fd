package org.puente.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.puente.testing.TestClock;
import org.puente.treatment.Answer;
import org.puente.treatment.AnswerInput;
import org.puente.treatment.AnswerPictures;
import org.puente.treatment.CheckDesk;
import org.puente.treatment.CheckLine;
import org.puente.treatment.ForceDesk;
import org.puente.treatment.IncidentDesk;
import org.puente.treatment.Remark;
import org.puente.treatment.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@Tag("database")
@PortalTest
class HandInTest {

    private static final String WATER = "TRN-02";
    private static final String TOILET = "TRN-03";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CheckDesk checks;

    @Autowired
    private HandedInDesk desk;

    @Autowired
    private TakenDevices devices;

    @Autowired
    private TestClock clock;

    private JourneyWalk walk;
    private JourneyId flight;
    private CaseId person;

    @BeforeEach
    void underWay() {
        walk = new JourneyWalk(portal);
        person = walk.approved();
        flight = walk.flight(6);
        walk.underWay(flight, person);
    }

    @AfterEach
    void now() {
        clock.goOn();
    }

    @Test
    void whatIsTakenAlongIsWhatItsTakerMaySeeAndChecksOfPhasesAhead() {
        Tablet tablet = take(US_COORDINATOR);

        JsonNode known = tablet.person(person);
        assertThat(known.path("name").asString()).isNotBlank();
        assertThat(tablet.basis(person, WATER)).isZero();
        assertThat(tablet.basis(person, "ARR-02")).isZero();
        assertThat(known.toString()).contains("TRN-02").doesNotContain("PRE-01").doesNotContain("ARR-09");
        assertThat(take(CO_COORDINATOR).person(person).toString())
                .contains("ARR-09")
                .doesNotContain("ARR-05");
        assertThat(tablet.pack().path("kinds").toString()).contains("ANSWER", "RESTRAINT_START");
        assertThat(tablet.pack().toString()).doesNotContain("PROTECTION");
    }

    @Test
    void anAnswerIsAppliedOnceHoweverOftenItComes() {
        Tablet tablet = take(US_COORDINATOR);
        Instant seen = Instant.parse(Instant.now().minusSeconds(3600).toString());
        Map<String, Object> answer = tablet.answer(person, WATER, "PASS", seen);

        assertThat(tablet.handIn(answer, answer)).containsExactly("APPLIED", "DUPLICATE");
        assertThat(tablet.handIn(answer)).containsExactly("DUPLICATE");
        assertThat(take(US_COORDINATOR).handIn(answer)).containsExactly("DUPLICATE");

        List<Answer> recorded = line(US_COORDINATOR, WATER).own();
        assertThat(recorded).hasSize(1);
        assertThat(recorded.getFirst().checkedAt()).isBetween(seen.minusSeconds(1), seen.plusSeconds(1));
        assertThat(recorded.getFirst().byName()).isEqualTo(US_COORDINATOR.name());
    }

    @Test
    void thePersonsWordsGoOnRecordWithLanguageInterpreterAndSignatureAndTheirPicturesAreFoundByTheirSide() {
        Tablet tablet = take(US_COORDINATOR);
        String signature = Sha256.of(HandedInPhoto.jpeg(61));
        Map<String, Object> answer = tablet.answer(person, WATER, "PASS");
        answer.putAll(Map.of(
                "remark",
                "Nadie me dio agua.",
                "remarkLanguage",
                "es",
                "interpreter",
                "Iris Inventada",
                "signature",
                signature,
                "photos",
                List.of(signature)));

        assertThat(tablet.handIn(answer)).containsExactly("APPLIED");

        assertThat(line(US_COORDINATOR, WATER).answer().orElseThrow().remark())
                .isEqualTo(new Remark("Nadie me dio agua.", "es", "Iris Inventada", signature));
        AnswerPictures pictures = portal.getBean(AnswerPictures.class);
        assertThat(Actors.as(US_COORDINATOR, () -> pictures.of(person)))
                .containsOnlyKeys(new AnswerPictures.Of(WATER, 1));
        assertThat(Actors.as(CO_COORDINATOR, () -> pictures.of(person))).isEmpty();
    }

    @Test
    void aBadAnswerAmongPassesTakesNoneOfThemWithIt() {
        Tablet tablet = take(US_COORDINATOR);
        Instant now = Instant.now();
        Map<String, Object> unreadable = tablet.answer(person, TOILET, "PASS", now.minusSeconds(40));
        unreadable.put("place", "x".repeat(300));
        Map<String, Object> stale = tablet.answer(person, WATER, "PASS", now.minusSeconds(20));
        stale.put("basis", 7);
        Map<String, Object> early = tablet.answer(person, "ARR-02", "PASS", now.minusSeconds(10));

        assertThat(tablet.handIn(
                        tablet.answer(person, WATER, "PASS", now.minusSeconds(50)),
                        unreadable,
                        tablet.answer(person, WATER, "PASS", now.minusSeconds(30)),
                        stale,
                        early,
                        tablet.answer(person, TOILET, "PASS", now.minusSeconds(5))))
                .containsExactly("APPLIED", "QUARANTINED", "APPLIED", "CONFLICT", "QUARANTINED", "APPLIED");
        assertThat(line(US_COORDINATOR, WATER).own()).hasSize(2);
        assertThat(line(US_COORDINATOR, TOILET).own()).hasSize(1);
    }

    @Test
    void aFailedCheckOpensItsIncidentAsOnTheSpot() {
        take(US_COORDINATOR).handIn(take(US_COORDINATOR).answer(person, WATER, "FAIL"));

        assertThat(Actors.as(
                        US_COORDINATOR, () -> portal.getBean(IncidentDesk.class).of(person)))
                .anyMatch(incident -> incident.checkId().equals(WATER));
    }

    @Test
    void anIncidentAndAUseOfForceAreWrittenDownOnceWithTheMomentTheyHappened() {
        Tablet tablet = take(US_COORDINATOR);
        Instant seen = Instant.now().minus(Duration.ofMinutes(90));
        Map<String, Object> incident = Tablet.item("INCIDENT", person, seen);
        incident.putAll(Map.of("checkId", WATER, "gravity", "SERIOUS", "text", "The tank was empty from the start."));
        Map<String, Object> force = Tablet.item("FORCE", person, seen);
        force.putAll(Map.of(
                "force",
                "HELD_DOWN",
                "reason",
                "INJURY_TO_SELF",
                "injuries",
                "NONE_SEEN",
                "officers",
                "Otto Inventado",
                "witnesses",
                ""));

        assertThat(tablet.handIn(incident, force)).containsExactly("APPLIED", "APPLIED");
        assertThat(tablet.handIn(incident, force)).containsExactly("DUPLICATE", "DUPLICATE");

        assertThat(Actors.as(
                        US_COORDINATOR, () -> portal.getBean(IncidentDesk.class).of(person)))
                .filteredOn(known -> known.told().startsWith("The tank"))
                .singleElement()
                .satisfies(known -> assertThat(known.happenedAt())
                        .isBetween(seen.minusSeconds(1), seen.plusSeconds(1))
                        .isBefore(known.openedAt()));
        assertThat(Actors.as(US_COORDINATOR, () -> portal.getBean(ForceDesk.class).of(person)))
                .singleElement()
                .satisfies(used -> assertThat(used.usedAt())
                        .isBetween(seen.minusSeconds(61), seen.plusSeconds(61)));
    }

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
    void aDeviceCorrectsItsOwnAnswerAndTheLaterOneCounts() {
        Tablet tablet = take(US_COORDINATOR);
        Instant now = Instant.now();

        assertThat(tablet.handIn(
                        tablet.answer(person, WATER, "PASS", now.minusSeconds(60)),
                        tablet.answer(person, WATER, "FAIL", now.minusSeconds(120))))
                .containsExactly("APPLIED", "APPLIED");
        assertThat(line(US_COORDINATOR, WATER).answer().orElseThrow().verdict()).isEqualTo(Verdict.PASS);
        assertThat(line(US_COORDINATOR, WATER).own()).hasSize(2);
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
    void anAnswerThatACollegueGaveInThePortalMeanwhileIsNeverOverwritten() {
        Tablet tablet = take(US_COORDINATOR);
        Actors.as(
                US_COORDINATOR,
                () -> checks.answer(new AnswerInput(person, WATER, Verdict.FAIL, "", "None left", "", 0)));

        assertThat(tablet.handIn(tablet.answer(person, WATER, "PASS"))).containsExactly("CONFLICT");
        HandedInDesk.Row conflict = toSettle(US_COORDINATOR).getFirst();
        Actors.as(
                US_COORDINATOR,
                () -> desk.keepRecord(conflict.item().user(), conflict.item().id()));

        assertThat(line(US_COORDINATOR, WATER).answer().orElseThrow().verdict()).isEqualTo(Verdict.FAIL);
        assertThat(Actors.as(US_COORDINATOR, () -> desk.settled())
                        .getFirst()
                        .item()
                        .settlement())
                .isEqualTo(Settlement.KEPT_RECORD);
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
                        KeptBecause.NOT_OPEN, KeptBecause.NOT_OPEN, KeptBecause.NOT_TAKEN, KeptBecause.UNKNOWN_KIND);
    }

    @Test
    void whatARevokedOrExpiredDeviceHandsInIsKeptAndCountsOnlyOnceAPersonTookIt() {
        Tablet tablet = take(US_COORDINATOR);
        Actors.as(usSupervisor(), () -> devices.revoke(tablet.id()));

        JsonNode told = tablet.told(tablet.answer(person, WATER, "PASS"));

        assertThat(Tablet.outcomes(told)).containsExactly("QUARANTINED");
        assertThat(told.path("revoked").asBoolean()).isTrue();
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

    @Test
    void whoIsUnavailableIsToldInTheAnswerAndWhyNever() {
        Tablet tablet = take(CO_COORDINATOR);
        Actors.as(usCaseworker(), () -> portal.getBean(Holds.class).place(person, HoldKind.PROTECTION, "Secret words"));

        JsonNode told = tablet.told(tablet.answer(person, WATER, "PASS"));

        assertThat(told.path("unavailable").toString()).contains(person.toString());
        assertThat(told.toString()).doesNotContain("PROTECTION").doesNotContain("Secret");
    }

    private Tablet take(Actor taker) {
        return Tablet.of(portal, taker, flight);
    }

    private CheckLine line(Actor reader, String check) {
        return Actors.as(reader, () -> checks.list(person))
                .orElseThrow()
                .line(check)
                .orElseThrow();
    }

    private List<HandedInDesk.Row> toSettle(Actor reader) {
        return Actors.as(reader, () -> desk.toSettle()).stream()
                .filter(row -> row.item().journey().equals(flight))
                .toList();
    }
}
