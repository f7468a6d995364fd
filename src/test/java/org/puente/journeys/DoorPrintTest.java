package org.puente.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.usCaseworker;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.biometrics.EnrolmentForm;
import org.puente.biometrics.EnrolmentKind;
import org.puente.biometrics.Enrolments;
import org.puente.biometrics.ImpressionType;
import org.puente.biometrics.PrintToEnrol;
import org.puente.cases.CaseState;
import org.puente.cases.Objection;
import org.puente.cases.StepRefused;
import org.puente.countries.CaseId;
import org.puente.demo.prints.SyntheticFinger;
import org.puente.matching.FingerPosition;
import org.puente.matching.FingerprintImage;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("database")
@Tag("walk")
@PortalTest
class DoorPrintTest {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 360;
    private static final SyntheticFinger THEIRS = SyntheticFinger.of(71);
    private static final SyntheticFinger SOMEBODY_ELSES = SyntheticFinger.of(72);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private DoorDesk door;

    @Autowired
    private Enrolments enrolments;

    private JourneyWalk walk;
    private CaseId person;
    private JourneyId flight;

    @BeforeEach
    void aPersonWithAnEnrolledPrintIsAtTheDoor() {
        walk = new JourneyWalk(portal);
        person = walk.approved();
        PrintToEnrol print = PrintToEnrol.captured(
                FingerPosition.RIGHT_INDEX, ImpressionType.FLAT, THEIRS.impression(1, WIDTH, HEIGHT, 0.2));
        Actors.as(
                usCaseworker(),
                () -> enrolments.enrol(
                        person,
                        new EnrolmentForm(
                                EnrolmentKind.CAPTURED,
                                LocalDate.of(2026, 1, 5),
                                "El Paso",
                                "",
                                "",
                                List.of(print),
                                Map.of())));
        flight = walk.flight(6);
        walk.seat(flight, person);
        walk.agree(flight, person);
        walk.clear(flight, person);
        walk.passChecks(person);
    }

    @Test
    void anotherPrintOfTheSameFingerAgreesAndTheOfficerBoardsThePerson() throws IOException {
        byte[] taken = png(THEIRS.impression(2, WIDTH, HEIGHT, 0.3));

        assertThat(Actors.as(US_COORDINATOR, () -> door.comparePrint(flight, person, taken, "door.png")))
                .isEqualTo(PrintOutcome.AGREES);
        Actors.as(US_COORDINATOR, () -> door.board(flight, person));

        assertThat(walk.cases().facts(usCaseworker(), person).state()).isEqualTo(CaseState.EMBARKED);
    }

    @Test
    void ofAChildNoPrintIsTakenAtTheDoor() throws IOException {
        byte[] taken = png(THEIRS.impression(2, WIDTH, HEIGHT, 0.3));
        portal.getBean(WholeDatabase.class)
                .sql("update case_sheet set fields = replace(fields, '1991-', '2011-') where case_id = ?")
                .param(person.uuid())
                .update();

        assertThatThrownBy(() -> Actors.as(US_COORDINATOR, () -> door.comparePrint(flight, person, taken, "door.png")))
                .isInstanceOf(Refusal.class)
                .hasMessage("biometrics.door.child");
    }

    @Test
    void aPrintThatDoesNotSettleItRefusesNobodyAndNeedsASecondOfficer() throws IOException {
        byte[] taken = png(SOMEBODY_ELSES.impression(1, WIDTH, HEIGHT, 0.2));
        assertThat(Actors.as(US_COORDINATOR, () -> door.comparePrint(flight, person, taken, "door.png")))
                .isEqualTo(PrintOutcome.DOES_NOT_SETTLE);

        assertThatThrownBy(() -> Actors.as(US_COORDINATOR, () -> door.board(flight, person)))
                .isInstanceOfSatisfying(
                        StepRefused.class,
                        refused -> assertThat(refused.objections())
                                .extracting(Objection::key)
                                .contains("journeys.objection.identity_second"));
        refused("journeys.refused.second_officer", () -> door.settle(flight, person, IdentityBasis.PHOTO));
        refused("journeys.refused.same_officer", () -> door.confirmSecond(flight, person));

        Actors.as(another(US_COORDINATOR), () -> door.confirmSecond(flight, person));
        Actors.as(US_COORDINATOR, () -> door.board(flight, person));
        assertThat(walk.cases().facts(usCaseworker(), person).state()).isEqualTo(CaseState.EMBARKED);
    }

    @Test
    void aFileThatIsNoPrintGetsASentenceAndChangesNothing() {
        refused(
                "biometrics.file.unknown",
                () -> door.comparePrint(
                        flight, person, "no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8), "x.png"));
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(() -> Actors.as(US_COORDINATOR, act))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static byte[] png(FingerprintImage print) throws IOException {
        BufferedImage image = new BufferedImage(print.width(), print.height(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(print.pixels(), 0, pixels, 0, pixels.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
