package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.matching.FingerPosition.LEFT_INDEX;
import static org.puente.matching.FingerPosition.LEFT_MIDDLE;
import static org.puente.matching.FingerPosition.LEFT_THUMB;
import static org.puente.matching.FingerPosition.RIGHT_INDEX;
import static org.puente.matching.FingerPosition.RIGHT_MIDDLE;
import static org.puente.matching.FingerPosition.RIGHT_THUMB;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.puente.demo.prints.SyntheticFinger;
import org.puente.matching.FingerPosition;
import org.puente.matching.FingerprintImage;

class SlotCheckTest {

    @Test
    void thePrintOfOneFingerInTwoSlotsIsFound() {
        assertThat(SlotCheck.of(
                        List.of(print(RIGHT_INDEX, 1, 1), print(RIGHT_MIDDLE, 2, 1), print(LEFT_INDEX, 1, 2)),
                        List.of()))
                .containsExactly(new SlotFinding(RIGHT_INDEX, LEFT_INDEX, SlotFinding.Where.SAME_SET));
    }

    @Test
    void aRolledAndAFlatPrintOfOneFingerBelongTogether() {
        PrintToEnrol rolled = PrintToEnrol.captured(RIGHT_INDEX, ImpressionType.ROLLED, image(1, 1));
        PrintToEnrol flat = PrintToEnrol.captured(RIGHT_INDEX, ImpressionType.FLAT, image(1, 2));

        assertThat(SlotCheck.of(List.of(rolled, flat), List.of())).isEmpty();
        assertThat(rolled.slot()).isNotEqualTo(flat.slot());
    }

    @Test
    void leftAndRightSwappedAgainstAnEarlierSetIsFoundAndSaidAsThat() {
        List<SlotCheck.Stored> earlier = List.of(stored(RIGHT_INDEX, 1), stored(LEFT_INDEX, 2), stored(RIGHT_THUMB, 3));

        assertThat(SlotCheck.of(List.of(print(LEFT_INDEX, 1, 2), print(RIGHT_INDEX, 2, 2)), earlier))
                .containsExactly(
                        new SlotFinding(LEFT_INDEX, RIGHT_INDEX, SlotFinding.Where.OTHER_HAND),
                        new SlotFinding(RIGHT_INDEX, LEFT_INDEX, SlotFinding.Where.OTHER_HAND));
        assertThat(SlotCheck.of(List.of(print(LEFT_THUMB, 1, 2)), earlier))
                .containsExactly(new SlotFinding(LEFT_THUMB, RIGHT_INDEX, SlotFinding.Where.EARLIER_SET));
        assertThat(SlotCheck.of(List.of(print(RIGHT_INDEX, 1, 2), print(LEFT_INDEX, 2, 2)), earlier))
                .isEmpty();
    }

    @Test
    void whatStandsOutAgainstItsOwnSetIsWorthCapturingAgain() {
        byte[] white = new byte[256 * 300];
        java.util.Arrays.fill(white, (byte) 255);
        PrintToEnrol empty =
                PrintToEnrol.captured(LEFT_MIDDLE, ImpressionType.FLAT, new FingerprintImage(256, 300, 500, white));
        List<PrintToEnrol> prints =
                List.of(print(RIGHT_INDEX, 1, 1), print(RIGHT_MIDDLE, 2, 1), print(LEFT_INDEX, 4, 1), empty);

        List<CaptureHint> hints = CaptureHint.of(prints, Set.of(LEFT_THUMB));

        assertThat(hints)
                .filteredOn(hint -> hint.kind() == CaptureHint.Kind.FEW_MINUTIAE)
                .extracting(CaptureHint::finger, CaptureHint::figure)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LEFT_MIDDLE, 0));
        assertThat(hints)
                .filteredOn(hint -> hint.kind() == CaptureHint.Kind.MISSING)
                .extracting(CaptureHint::finger)
                .hasSize(5)
                .contains(RIGHT_THUMB)
                .doesNotContain(LEFT_THUMB);
        assertThat(CaptureHint.of(prints.subList(0, 1), Set.of(FingerPosition.values())))
                .isEmpty();
    }

    private static PrintToEnrol print(FingerPosition finger, int whose, int impression) {
        return PrintToEnrol.captured(finger, ImpressionType.FLAT, image(whose, impression));
    }

    private static SlotCheck.Stored stored(FingerPosition finger, int whose) {
        return new SlotCheck.Stored(
                finger, () -> Optional.of(print(finger, whose, 9).template()));
    }

    private static FingerprintImage image(int whose, int impression) {
        return SyntheticFinger.of(whose).impression(impression, 256, 300, 0.25);
    }
}
