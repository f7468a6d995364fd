package org.puente.biometrics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.puente.biometrics.Absence;
import org.puente.biometrics.ImpressionType;
import org.puente.biometrics.PrintFile.Found;
import org.puente.biometrics.PrintFiles;
import org.puente.biometrics.PrintTaking;
import org.puente.demo.prints.SyntheticFinger;
import org.puente.matching.FingerPosition;
import org.puente.matching.FingerprintImage;

class TrayTest {

    private static final byte[] PRINT = png(SyntheticFinger.of(4).impression(1, 200, 240, 0.2));

    private final Tray tray = new Tray();

    @Test
    void aFileDroppedOnAFingerIsForThatFinger() {
        drop(FingerPosition.LEFT_INDEX);

        assertThat(tray.at(FingerPosition.LEFT_INDEX)).isPresent();
    }

    @Test
    void aPrintIsNotReadyUntilSomebodySaysItsResolution() {
        drop(FingerPosition.LEFT_INDEX);
        assertThat(tray.ready()).isEmpty();
        assertThat(tray.unready()).isEqualTo(1);

        tray.say(tray.items().getFirst(), 500);

        assertThat(tray.ready())
                .singleElement()
                .satisfies(print -> assertThat(print.indicators().dpi()).isEqualTo(500));
        assertThat(tray.unready()).isZero();
    }

    @Test
    void aSecondPrintForAFingerSendsTheFirstBackToTheTray() {
        drop(FingerPosition.LEFT_INDEX);
        drop(FingerPosition.LEFT_INDEX);

        assertThat(tray.items()).hasSize(2);
        assertThat(tray.items().getFirst().finger()).isEmpty();
        assertThat(tray.items().getLast().finger()).contains(FingerPosition.LEFT_INDEX);
    }

    @Test
    void aRecordThatNamesItsFingerAndResolutionIsReadyAtOnce() throws IOException {
        try (var in = Objects.requireNonNull(TrayTest.class.getResourceAsStream("/prints/type3.an2k"))) {
            byte[] file = in.readAllBytes();
            tray.add((Found) PrintFiles.read(file, "type3.an2k"), "type3.an2k", file, null);
        }

        assertThat(tray.ready())
                .singleElement()
                .satisfies(print -> assertThat(print.finger()).isEqualTo(FingerPosition.RIGHT_INDEX));
    }

    @Test
    void aPrintIsTakenAsItsFileSaysUntilSomebodySaysOtherwise() throws IOException {
        try (var in = Objects.requireNonNull(TrayTest.class.getResourceAsStream("/prints/type9-13.an2k"))) {
            byte[] file = in.readAllBytes();
            tray.add((Found) PrintFiles.read(file, "type9-13.an2k"), "type9-13.an2k", file, null);
        }
        Tray.Item item = tray.items().getFirst();
        LocalDate ofFile = Objects.requireNonNull(item.taking().on());

        tray.assign(item, FingerPosition.LEFT_INDEX);
        tray.say(item, 500);
        assertThat(tray.ready())
                .singleElement()
                .satisfies(print -> assertThat(print.taking()).isEqualTo(item.taking()));

        PrintTaking said = new PrintTaking(ofFile.minusDays(1), "Cúcuta", "");
        tray.say(item, said);
        tray.say(item, ImpressionType.ROLLED);
        assertThat(tray.ready())
                .singleElement()
                .satisfies(print -> assertThat(print.taking()).isEqualTo(said));
    }

    @Test
    void slapsAreNeverForOneFinger() throws IOException {
        try (var in = Objects.requireNonNull(TrayTest.class.getResourceAsStream("/prints/type4-slaps.an2k"))) {
            byte[] file = in.readAllBytes();
            tray.add((Found) PrintFiles.read(file, "type4-slaps.an2k"), "type4-slaps.an2k", file, null);
        }

        assertThat(tray.ready())
                .extracting(print -> print.finger())
                .containsExactlyInAnyOrder(FingerPosition.RIGHT_THUMB, FingerPosition.LEFT_THUMB);
        assertThat(tray.unready()).isZero();
    }

    @Test
    void fingersCutOutOfASlapGoToTheFingersOfItsHand() throws IOException {
        try (var in = Objects.requireNonNull(TrayTest.class.getResourceAsStream("/prints/type4-slaps.an2k"))) {
            byte[] file = in.readAllBytes();
            tray.add((Found) PrintFiles.read(file, "type4-slaps.an2k"), "type4-slaps.an2k", file, null);
        }
        Tray.Item left = tray.items().getFirst();
        assertThat(tray.ready())
                .as("nothing of it is ready before somebody cut it apart")
                .hasSize(2);

        tray.cut(left, left.print().proposal(500));

        assertThat(tray.ready())
                .extracting(print -> print.finger())
                .contains(
                        FingerPosition.LEFT_LITTLE,
                        FingerPosition.LEFT_RING,
                        FingerPosition.LEFT_MIDDLE,
                        FingerPosition.LEFT_INDEX);
        tray.cut(left, left.print().proposal(500).subList(0, 2));
        assertThat(tray.ready()).as("fewer than the hand has name no finger").hasSize(2);
        assertThat(tray.unready()).isEqualTo(2);
        tray.remove(left);
        assertThat(tray.unready()).isZero();
    }

    @Test
    void aFingerHasPlaceForARolledAndAFlatPrint() {
        drop(FingerPosition.LEFT_INDEX);
        tray.say(tray.items().getFirst(), ImpressionType.ROLLED);
        drop(FingerPosition.LEFT_INDEX);
        tray.items().forEach(item -> tray.say(item, 500));

        assertThat(tray.ready()).hasSize(2);
        tray.say(tray.items().getLast(), ImpressionType.ROLLED);
        assertThat(tray.ready())
                .as("a second rolled one takes the place of the first")
                .hasSize(1);
    }

    @Test
    void aFingerThatIsMissingHasNoPrintAndAPrintedOneIsNotMissing() {
        drop(FingerPosition.LEFT_INDEX);
        tray.mark(FingerPosition.LEFT_INDEX, Absence.AMPUTATED);
        assertThat(tray.at(FingerPosition.LEFT_INDEX)).isEmpty();
        assertThat(tray.absences()).isEqualTo(Map.of(FingerPosition.LEFT_INDEX, Absence.AMPUTATED));

        tray.assign(tray.items().getFirst(), FingerPosition.LEFT_INDEX);
        assertThat(tray.absences()).isEmpty();
    }

    private void drop(FingerPosition target) {
        tray.add((Found) PrintFiles.read(PRINT, "print.png"), "print.png", PRINT, target);
    }

    private static byte[] png(FingerprintImage print) {
        BufferedImage image = new BufferedImage(print.width(), print.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, print.width(), print.height(), print.pixels());
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
