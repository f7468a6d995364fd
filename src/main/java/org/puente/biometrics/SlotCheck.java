package org.puente.biometrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.puente.matching.FingerPosition;
import org.puente.matching.Template;
import org.puente.matching.Verifier;

/** Looks for prints in the wrong place: the same print in two, or left and right swapped against an earlier set. */
final class SlotCheck {

    /**
     * From which score on two prints look like one finger. 60 is nominally one in a million pairs of different fingers; a set
     * of twenty makes some hundred pairs.
     */
    private static final double ALIKE_FROM = 60;

    private SlotCheck() {}

    /** A print that is stored already. */
    record Stored(FingerPosition finger, Supplier<Optional<Template>> template) {}

    static List<SlotFinding> of(List<PrintToEnrol> prints, List<Stored> earlier) {
        List<Known> known = earlier.stream()
                .flatMap(stored -> stored.template().get().stream().map(found -> new Known(stored.finger(), found)))
                .toList();
        List<SlotFinding> found = new ArrayList<>();
        for (int i = 0; i < prints.size(); i++) {
            PrintToEnrol print = prints.get(i);
            Verifier verifier = new Verifier(print.template());
            for (PrintToEnrol other : prints.subList(i + 1, prints.size())) {
                if (other.finger() != print.finger() && verifier.score(other.template()) >= ALIKE_FROM) {
                    found.add(new SlotFinding(print.finger(), other.finger(), SlotFinding.Where.SAME_SET));
                }
            }
            known.stream()
                    .filter(stored -> stored.finger != print.finger())
                    .filter(stored -> verifier.score(stored.template) >= ALIKE_FROM)
                    .forEach(stored ->
                            found.add(new SlotFinding(print.finger(), stored.finger, SlotFinding.Where.EARLIER_SET)));
        }
        return swapped(found.stream().distinct().toList());
    }

    private record Known(FingerPosition finger, Template template) {}

    /** Where prints look like the same finger of the other hand, both hands' findings become one kind. */
    private static List<SlotFinding> swapped(List<SlotFinding> found) {
        boolean leftIsRight =
                onOtherHand(found).anyMatch(finding -> finding.finger().code() > 5);
        boolean rightIsLeft =
                onOtherHand(found).anyMatch(finding -> finding.finger().code() <= 5);
        return leftIsRight && rightIsLeft
                ? found.stream()
                        .map(finding -> isOnOtherHand(finding)
                                ? new SlotFinding(finding.finger(), finding.other(), SlotFinding.Where.OTHER_HAND)
                                : finding)
                        .toList()
                : found;
    }

    private static Stream<SlotFinding> onOtherHand(List<SlotFinding> found) {
        return found.stream().filter(SlotCheck::isOnOtherHand);
    }

    private static boolean isOnOtherHand(SlotFinding finding) {
        return finding.where() != SlotFinding.Where.SAME_SET
                && Math.abs(finding.finger().code() - finding.other().code()) == 5;
    }
}
