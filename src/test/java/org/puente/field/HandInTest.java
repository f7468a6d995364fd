package org.puente.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.usCaseworker;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.testing.WholeDatabase;
import org.puente.treatment.Answer;
import org.puente.treatment.AnswerInput;
import org.puente.treatment.AnswerPictures;
import org.puente.treatment.ForceDesk;
import org.puente.treatment.IncidentDesk;
import org.puente.treatment.Remark;
import org.puente.treatment.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class HandInTest extends UnderWay {

    @Autowired
    private WholeDatabase database;

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
        assertThat(tablet.pack().toString()).doesNotContain("PROTECTION", "image/jpeg");
        assertThat(known.has("photo")).isFalse();
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
        assertThat(Actors.as(
                        US_COORDINATOR, () -> portal.getBean(ForceDesk.class).of(person)))
                .singleElement()
                .satisfies(used -> assertThat(used.usedAt()).isBetween(seen.minusSeconds(61), seen.plusSeconds(61)));
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
    void whoIsUnavailableIsToldInTheAnswerAndWhyNever() {
        Tablet tablet = take(CO_COORDINATOR);
        Actors.as(usCaseworker(), () -> portal.getBean(Holds.class).place(person, HoldKind.PROTECTION, "Secret words"));

        JsonNode told = tablet.told(tablet.answer(person, WATER, "PASS"));

        assertThat(told.path("unavailable").toString()).contains(person.toString());
        assertThat(told.toString()).doesNotContain("PROTECTION").doesNotContain("Secret");
    }

    @Test
    void whoHandsInNothingIsToldTooAndLeavesNoTrace() {
        Tablet tablet = take(US_COORDINATOR);
        Actors.as(usCaseworker(), () -> portal.getBean(Holds.class).place(person, HoldKind.PROTECTION, "Secret words"));
        byte[] nothing = Tablet.body(List.of(), Instant.now());
        int before = trail();

        JsonNode told = Tablet.JSON.readTree(Tablet.text(tablet.send(nothing)));

        assertThat(told.path("results")).isEmpty();
        assertThat(told.path("unavailable").toString()).contains(person.toString());
        assertThat(trail()).isEqualTo(before);
        assertThat(Actors.as(US_COORDINATOR, devices::all))
                .filteredOn(device -> device.id().equals(tablet.id()))
                .allMatch(device -> device.lastHandInAt() == null);
    }

    private int trail() {
        return database.sql("select count(*) from audit.trail where actor_id = ?")
                .param(US_COORDINATOR.id().key())
                .query(Integer.class)
                .single();
    }
}
