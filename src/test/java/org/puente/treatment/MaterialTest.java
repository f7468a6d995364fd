package org.puente.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coConsularOfficer;
import static org.puente.testing.TestActors.monitor;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usCoordinator;
import static org.puente.testing.TestActors.usHealthProfessional;
import static org.puente.testing.TestActors.usProtectionOfficer;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.countries.CaseId;
import org.puente.countries.Side;
import org.puente.countries.UserId;
import org.puente.testing.TestActors;

class MaterialTest {

    private static final Set<Phase> BEFORE = Set.of(Phase.PRE_DEPARTURE);

    private static final Catalogue CATALOGUE = new Catalogues(List.of()).newest();
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void withoutAnAnswerACheckIsOpen() {
        assertThat(sending(List.of(), List.of()).standing(check("PRE-08"))).isEqualTo(Standing.OPEN);
    }

    @Test
    void theLatestAnswerCountsAndTheEarlierStays() {
        Material material = sending(
                List.of(answer("PRE-08", 1, Verdict.FAIL, NOON), answer("PRE-08", 2, Verdict.PASS, NOON)), List.of());

        CheckLine line = line(material, "PRE-08", usHealthProfessional());
        assertThat(line.standing()).isEqualTo(Standing.GREEN);
        assertThat(line.own()).extracting(Answer::verdict).containsExactly(Verdict.PASS, Verdict.FAIL);
        assertThat(line.basis()).isEqualTo(2);
    }

    @Test
    void aGrantedOverrideSetsAFailedCheckAside() {
        Material material = new Material(
                CATALOGUE,
                Side.SENDING,
                Set.of(),
                new OwnWords(
                        List.of(answer("PRE-05", 1, Verdict.FAIL, NOON)),
                        List.of(override("PRE-05", CheckOverride.State.GRANTED, NOON.plusSeconds(1)))),
                List.of(),
                BEFORE,
                BEFORE,
                Map.of());

        assertThat(material.standing(check("PRE-05"))).isEqualTo(Standing.SET_ASIDE);
    }

    @Test
    void anAnswerAfterTheOverrideCountsAgain() {
        Material material = new Material(
                CATALOGUE,
                Side.SENDING,
                Set.of(),
                new OwnWords(
                        List.of(answer("PRE-05", 1, Verdict.FAIL, NOON)),
                        List.of(override("PRE-05", CheckOverride.State.GRANTED, NOON.minusSeconds(1)))),
                List.of(),
                BEFORE,
                BEFORE,
                Map.of());

        assertThat(material.standing(check("PRE-05"))).isEqualTo(Standing.RED);
    }

    @Test
    void anOverrideThatWaitsForItsSecondPersonChangesNothing() {
        OwnWords words = new OwnWords(List.of(), List.of(override("PRE-05", CheckOverride.State.WAITING, null)));

        assertThat(words.standing(check("PRE-05"))).isEqualTo(Standing.OPEN);
    }

    @Test
    void aCheckOfEitherSideIsGreenByTheOthersAnswerButNotOverOnesOwnFailedOne() {
        SharedSign passed = new SharedSign("PRE-05", Sign.PASS, Role.CONSULAR_OFFICER, null, NOON);

        assertThat(sending(List.of(), List.of(passed)).standing(check("PRE-05")))
                .isEqualTo(Standing.GREEN);
        assertThat(sending(List.of(answer("PRE-05", 1, Verdict.FAIL, NOON)), List.of(passed))
                        .standing(check("PRE-05")))
                .isEqualTo(Standing.RED);
    }

    @Test
    void aComputedCheckIsNeverAnsweredByAnybody() {
        for (Role role : Role.values()) {
            assertThat(check("PRE-09").mayBeAnsweredBy(TestActors.officer(TestActors.US, role), Side.SENDING))
                    .isFalse();
        }
        assertThat(sending(List.of(), List.of()).standing(check("PRE-09"))).isEqualTo(Standing.NOT_YET_COMPUTABLE);
    }

    @Test
    void onlyTheNamedRolesOfTheNamedSideAnswer() {
        assertThat(check("PRE-08").mayBeAnsweredBy(usHealthProfessional(), Side.SENDING))
                .isTrue();
        assertThat(check("PRE-08").mayBeAnsweredBy(usCaseworker(), Side.SENDING))
                .isFalse();
        assertThat(check("PRE-08").mayBeAnsweredBy(usHealthProfessional(), Side.RECEIVING))
                .isFalse();
        assertThat(check("PRE-04").mayBeAnsweredBy(coConsularOfficer(), Side.RECEIVING))
                .isTrue();
        assertThat(check("PRE-04").mayBeAnsweredBy(coCaseworker(), Side.RECEIVING))
                .isFalse();
        assertThat(check("PRE-05").mayBeAnsweredBy(coConsularOfficer(), Side.RECEIVING))
                .isTrue();
        assertThat(check("PRE-05").mayBeAnsweredBy(usCaseworker(), Side.SENDING))
                .isTrue();
    }

    @Test
    void whatMayNeverBeOverriddenIsOfferedToNobody() {
        Material material = sending(List.of(), List.of());

        assertThat(line(material, "PRE-08", usHealthProfessional()).mayAskOverride())
                .isFalse();
        assertThat(line(material, "PRE-06", usCoordinator()).mayAskOverride())
                .as("stops nothing, so there is nothing to override")
                .isFalse();
        assertThat(line(material, "PRE-05", usCaseworker()).mayAskOverride()).isTrue();
        assertThat(line(material, "PRE-09", usSupervisor()).mayAskOverride()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void noRoleOfTheReceivingSideSeesAnythingOfTheSendersOwnChecks(Role role) {
        Material receiving = receiving(List.of(
                new SharedSign("PRE-01", Sign.PASS, Role.PROTECTION_OFFICER, null, NOON),
                new SharedSign("PRE-20", Sign.APPLIES, null, null, NOON)));

        assertThat(receiving.lines(TestActors.officer(TestActors.CO, role)))
                .as("even if such a row were there")
                .extracting(line -> line.check().visibleTo())
                .doesNotContain(VisibleTo.SENDING);
    }

    @Test
    void everyCheckOfTheListIsVisibleToItsSide() {
        for (Side side : Side.values()) {
            Material all = new Material(
                    CATALOGUE,
                    side,
                    Set.copyOf(Arrays.asList(Flag.values())),
                    OwnWords.NONE,
                    List.of(),
                    Set.of(Phase.values()),
                    BEFORE,
                    Map.of());
            assertThat(all.lines(monitor()))
                    .isNotEmpty()
                    .allMatch(line -> line.check().isVisibleTo(side));
        }
    }

    @Test
    void theOtherSideLearnsThatAConditionHoldsButNotWhich() {
        Material receiving = receiving(List.of(new SharedSign("PRE-10", Sign.APPLIES, null, null, NOON)));

        assertThat(receiving.applies(check("PRE-10"))).isTrue();
        assertThat(receiving.flags()).isEmpty();
        assertThat(receiving(List.of(
                                new SharedSign("PRE-10", Sign.APPLIES, null, null, NOON),
                                new SharedSign("PRE-10", Sign.APPLIES_NO_MORE, null, null, NOON)))
                        .applies(check("PRE-10")))
                .isFalse();
    }

    @Test
    void anAnsweredCheckStaysInTheListWhenItsConditionEnds() {
        Material material = sending(List.of(answer("PRE-20", 1, Verdict.FAIL, NOON)), List.of());

        CheckLine line = line(material, "PRE-20", usSupervisor());
        assertThat(line.applies()).isFalse();
        assertThat(line.standing()).isEqualTo(Standing.RED);
    }

    @Test
    void aFailedBlockingCheckNeverCrosses() {
        assertThat(CATALOGUE.checks().stream().filter(Check::isBlocking)).noneMatch(Check::failureCrosses);
        assertThat(check("PRE-06").failureCrosses()).isTrue();
        assertThat(check("PRE-12").failureCrosses()).isFalse();
        assertThat(line(sending(List.of(), List.of()), "PRE-01", usProtectionOfficer())
                        .mayAnswer())
                .isTrue();
    }

    private static Material sending(List<Answer> answers, List<SharedSign> shared) {
        return new Material(
                CATALOGUE, Side.SENDING, Set.of(), new OwnWords(answers, List.of()), shared, BEFORE, BEFORE, Map.of());
    }

    private static Material receiving(List<SharedSign> shared) {
        return new Material(CATALOGUE, Side.RECEIVING, Set.of(), OwnWords.NONE, shared, BEFORE, BEFORE, Map.of());
    }

    private static CheckLine line(Material material, String id, Actor reader) {
        return material.lines(reader).stream()
                .filter(line -> line.check().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Check check(String id) {
        return CATALOGUE.check(id).orElseThrow();
    }

    private static Answer answer(String id, int number, Verdict verdict, Instant at) {
        return new Answer(id, number, verdict, at, "Somebody", Role.CASEWORKER, "", "note 7", Remark.NONE, null);
    }

    private static CheckOverride override(String id, CheckOverride.State state, @Nullable Instant decided) {
        return new CheckOverride(
                UUID.randomUUID(),
                CaseId.random(),
                id,
                OverrideReason.DOES_NOT_APPLY,
                "because",
                state,
                NOON.minusSeconds(60),
                new UserId("us:first"),
                "First",
                decided,
                null);
    }
}
