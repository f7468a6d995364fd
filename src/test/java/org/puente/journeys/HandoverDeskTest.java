package org.puente.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.usCaseworker;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.access.RealmsThatSay;
import org.puente.access.Role;
import org.puente.cases.CaseNotFound;
import org.puente.cases.CaseState;
import org.puente.cases.StepOutcome;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.puente.testing.DisabledInThePortal;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("database")
@Tag("walk")
@PortalTest
class HandoverDeskTest {

    private static final String DIGITS = "480916";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private DoorDesk door;

    @Autowired
    private HandoverDesk handover;

    @Autowired
    private SharedScreen shared;

    @Autowired
    private SigningPasses passes;

    private JourneyWalk walk;

    @BeforeEach
    void walk() {
        walk = new JourneyWalk(portal);
    }

    @Test
    void bothSidesSignOnOneScreenTheSecondWithAPassOfTheirOwn() {
        CaseId person = walk.approved();
        JourneyId flight = arrived(person);
        String handle = Actors.as(CO_COORDINATOR, () -> passes.make(DIGITS)).handle();
        Actors.as(US_COORDINATOR, () -> handover.sign(flight, person));

        assertKey(
                "journeys.refused.pass",
                () -> Actors.as(US_COORDINATOR, () -> shared.sign(flight, person, handle, "000111")));
        assertThat(Actors.as(US_COORDINATOR, () -> shared.sign(flight, person, handle.toLowerCase(), DIGITS)))
                .isEqualTo(StepOutcome.DONE);

        assertThat(walk.cases().facts(usCaseworker(), person).state()).isEqualTo(CaseState.HANDED_OVER);
    }

    @Test
    void aPassIsDeadAfterFiveWrongTriesAndSignsNothingForItsOwnSide() {
        CaseId person = walk.approved();
        JourneyId flight = arrived(person);
        String own = Actors.as(US_COORDINATOR, () -> passes.make(DIGITS)).handle();
        assertKey(
                "journeys.refused.pass",
                () -> Actors.as(US_COORDINATOR, () -> shared.sign(flight, person, own, DIGITS)));

        String handle = Actors.as(CO_COORDINATOR, () -> passes.make(DIGITS)).handle();
        for (int wrong = 0; wrong < SigningPass.MOST_FAILURES; wrong++) {
            assertKey(
                    "journeys.refused.pass",
                    () -> Actors.as(US_COORDINATOR, () -> shared.sign(flight, person, handle, "999111")));
        }
        assertKey(
                "journeys.refused.pass",
                () -> Actors.as(US_COORDINATOR, () -> shared.sign(flight, person, handle, DIGITS)));
        assertThat(Actors.as(CO_COORDINATOR, () -> passes.own())).isEmpty();
    }

    @Test
    void aPassOfAnOfficerWhoIsDisabledInKeycloakSignsNothingAndEnds() {
        CaseId person = walk.approved();
        JourneyId flight = arrived(person);
        String handle = Actors.as(CO_COORDINATOR, () -> passes.make(DIGITS)).handle();
        try (RealmsThatSay realms = new RealmsThatSay(portal)) {
            realms.disable(CO_COORDINATOR);
            assertKey(
                    "journeys.refused.pass",
                    () -> Actors.as(US_COORDINATOR, () -> shared.sign(flight, person, handle, DIGITS)));
        }

        assertThat(Actors.as(CO_COORDINATOR, () -> passes.own())).isEmpty();
        assertKey(
                "journeys.refused.pass",
                () -> Actors.as(US_COORDINATOR, () -> shared.sign(flight, person, handle, DIGITS)));
    }

    @Test
    void aPassOfAnOfficerWhoLostTheRoleSignsNothing() {
        CaseId person = walk.approved();
        JourneyId flight = arrived(person);
        String handle = Actors.as(CO_COORDINATOR, () -> passes.make(DIGITS)).handle();
        try (RealmsThatSay realms = new RealmsThatSay(portal)) {
            realms.leave(CO_COORDINATOR, Role.CASEWORKER);
            assertKey(
                    "journeys.refused.pass",
                    () -> Actors.as(US_COORDINATOR, () -> shared.sign(flight, person, handle, DIGITS)));
        }
    }

    @Test
    void whileTheOtherSidesRealmIsSilentItsPassSignsNothingAndStaysGood() {
        CaseId person = walk.approved();
        JourneyId flight = arrived(person);
        String handle = Actors.as(CO_COORDINATOR, () -> passes.make(DIGITS)).handle();
        try (RealmsThatSay realms = new RealmsThatSay(portal)) {
            realms.answerWith(503);
            assertKey(
                    "journeys.refused.pass_silent",
                    () -> Actors.as(US_COORDINATOR, () -> shared.sign(flight, person, handle, DIGITS)));
            realms.answerWith(200);
            Actors.as(US_COORDINATOR, () -> shared.sign(flight, person, handle, DIGITS));
        }
        assertThat(Actors.as(CO_COORDINATOR, () -> passes.own())).isPresent();
    }

    @Test
    void disablingAnOfficerInThePortalEndsTheirPass() {
        Actors.as(CO_COORDINATOR, () -> passes.make(DIGITS));

        DisabledInThePortal.of(portal, CO_COORDINATOR);

        assertThat(Actors.as(CO_COORDINATOR, () -> passes.own())).isEmpty();
    }

    @Test
    void whatWasSignedAndThenChangedIsSignedAgain() {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.seat(flight, person);
        Actors.as(US_COORDINATOR, () -> handover.takeAlong(flight, person, "Blue bag", "T-1"));
        walk.agree(flight, person);
        walk.clear(flight, person);
        walk.board(flight, person);
        Actors.as(US_COORDINATOR, () -> door.depart(flight));
        Actors.as(CO_COORDINATOR, () -> door.arrive(flight));
        walk.passChecks(person);
        UUID bag = Actors.as(CO_COORDINATOR, () -> handover.open(flight, person))
                .orElseThrow()
                .belongings()
                .getFirst()
                .id();
        Actors.as(CO_COORDINATOR, () -> handover.say(flight, person, bag, BelongingState.HANDED_OVER, ""));
        Actors.as(US_COORDINATOR, () -> handover.sign(flight, person));

        Actors.as(CO_COORDINATOR, () -> handover.say(flight, person, bag, BelongingState.MISSING, "40 USD"));

        assertThat(Actors.as(CO_COORDINATOR, () -> handover.sign(flight, person)))
                .isEqualTo(StepOutcome.SIGNED_FIRST);
        assertThat(Actors.as(US_COORDINATOR, () -> handover.sign(flight, person)))
                .isEqualTo(StepOutcome.DONE);
    }

    @Test
    void aBelongingIsPhotographedSmallAndNothingElseIsTaken() throws IOException {
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.seat(flight, person);
        Actors.as(US_COORDINATOR, () -> handover.takeAlong(flight, person, "Blue bag", "T-1"));
        Belonging bag = belongings(flight, person).getFirst();

        assertKey(
                "documents.refused.unknown",
                () -> photograph(flight, person, bag.id(), "bag.svg", "<svg/>".getBytes(StandardCharsets.UTF_8)));
        photograph(flight, person, bag.id(), "bag.png", png(2000, 1500));

        assertThat(belongings(flight, person).getFirst().photographed()).isTrue();
        byte[] kept = Actors.as(US_COORDINATOR, () -> handover.photo(flight, person, bag.id()))
                .orElseThrow();
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(List.of(small.getWidth(), small.getHeight())).containsExactly(1024, 768);
        assertThat(Actors.as(CO_COORDINATOR, () -> handover.photo(flight, person, bag.id())))
                .as("the other side knows nothing of the place yet")
                .isEmpty();
        assertThatThrownBy(() -> photograph(flight, person, UUID.randomUUID(), "bag.png", png(20, 20)))
                .isInstanceOf(CaseNotFound.class);
    }

    private JourneyId arrived(CaseId person) {
        JourneyId flight = walk.flight(6);
        walk.underWay(flight, person);
        Actors.as(CO_COORDINATOR, () -> door.arrive(flight));
        walk.passChecks(person);
        return flight;
    }

    private List<Belonging> belongings(JourneyId flight, CaseId person) {
        return Actors.as(US_COORDINATOR, () -> handover.open(flight, person))
                .orElseThrow()
                .belongings();
    }

    private void photograph(JourneyId flight, CaseId person, UUID belonging, String name, byte[] content) {
        Actors.as(US_COORDINATOR, () -> handover.photograph(flight, person, belonging, name, content));
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private static void assertKey(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
