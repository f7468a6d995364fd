package org.puente.biometrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.puente.matching.FingerPosition;

/**
 * What might be worth capturing again, or is missing. No pass mark: a print is held against the others of its own set, whose
 * middle says what the hand and the scanner gave on that day.
 *
 * @param finger which one
 * @param figure its figure, 0 where there is none
 * @param middle the median of the set, 0 where there is none
 */
public record CaptureHint(Kind kind, FingerPosition finger, int figure, int middle) {

    /** Less than half of the set's middle stands out. */
    private static final double STANDS_OUT = 0.5;

    private static final int LEAST_PRINTS = 3;

    /** What stands out. */
    public enum Kind {
        FEW_MINUTIAE,
        SMALL_FOREGROUND,
        LOW_CONTRAST,
        /** There is neither a print nor a reason why not. */
        MISSING
    }

    /** Of a set that is to be enrolled; of fewer than three prints nothing can stand out. */
    public static List<CaptureHint> of(List<PrintToEnrol> prints, Set<FingerPosition> absent) {
        List<CaptureHint> hints = new ArrayList<>();
        if (prints.size() >= LEAST_PRINTS) {
            add(
                    hints,
                    Kind.FEW_MINUTIAE,
                    prints,
                    print -> Optional.of(print.indicators().minutiae()));
            add(
                    hints,
                    Kind.SMALL_FOREGROUND,
                    prints,
                    print -> Optional.ofNullable(print.indicators().foregroundPercent()));
            add(
                    hints,
                    Kind.LOW_CONTRAST,
                    prints,
                    print -> Optional.ofNullable(print.indicators().contrastPercent()));
        }
        Set<FingerPosition> there = prints.stream().map(PrintToEnrol::finger).collect(Collectors.toSet());
        if (!there.isEmpty()) {
            Arrays.stream(FingerPosition.values())
                    .filter(finger -> !there.contains(finger) && !absent.contains(finger))
                    .forEach(finger -> hints.add(new CaptureHint(Kind.MISSING, finger, 0, 0)));
        }
        return hints;
    }

    private static void add(
            List<CaptureHint> hints,
            Kind kind,
            List<PrintToEnrol> prints,
            java.util.function.Function<PrintToEnrol, Optional<Integer>> figure) {
        ToIntFunction<PrintToEnrol> value = print -> figure.apply(print).orElseThrow();
        List<PrintToEnrol> measured =
                prints.stream().filter(print -> figure.apply(print).isPresent()).toList();
        int[] sorted = measured.stream().mapToInt(value).sorted().toArray();
        if (sorted.length < LEAST_PRINTS) {
            return;
        }
        int middle = sorted[sorted.length / 2];
        measured.stream()
                .filter(print -> value.applyAsInt(print) < STANDS_OUT * middle)
                .forEach(print -> hints.add(new CaptureHint(kind, print.finger(), value.applyAsInt(print), middle)));
    }
}
