package org.puente.biometrics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.puente.biometrics.ComparisonFindings;
import org.puente.biometrics.ComparisonMarks;
import org.puente.biometrics.ComparisonPart;
import org.puente.biometrics.ComparisonReview;
import org.puente.biometrics.ComparisonSheet;
import org.puente.matching.FingerPosition;
import org.puente.portal.Texts;

/** The print workbench in the browser. It is told what a {@link ComparisonReview} holds, and after the conclusion the findings. */
@Tag("print-workbench")
@JsModule("./print-workbench/print-workbench.ts")
class ComparisonBench extends Component {

    private static final List<String> WORDS = List.of(
            "tools",
            "link",
            "smaller",
            "larger",
            "fit",
            "turn",
            "turnFrom",
            "contrast",
            "invert",
            "size",
            "mirror",
            "mirrored",
            "unmirrored",
            "levels",
            "levels.dark",
            "levels.light",
            "levels.reset",
            "measure",
            "measureTo",
            "measured",
            "beside",
            "regions",
            "CERTAIN",
            "UNCERTAIN",
            "UNUSABLE",
            "marks",
            "pairs",
            "machine",
            "ENDING",
            "BIFURCATION",
            "kind",
            "undo",
            "remove",
            "pair",
            "previous",
            "next",
            "pairOf",
            "noPrint",
            "onScreen",
            "seen",
            "notYet",
            "fingers",
            "probe",
            "candidate",
            "resolution",
            "failed",
            "again",
            "lies",
            "isOn",
            "isOff",
            "hint",
            "hintRead",
            "done.set",
            "done.chosen",
            "done.full",
            "done.removed",
            "done.unpaired",
            "done.kept",
            "done.paired",
            "done.undone",
            "done.nothing",
            "done.regionBegun",
            "done.regionSet",
            "done.regionChosen",
            "done.regionRemoved");

    ComparisonBench() {
        Map<String, String> words = new TreeMap<>();
        for (String word : WORDS) {
            words.put(word, Texts.text("biometrics.workbench." + word, "{0}", "{1}", "{2}", "{3}"));
        }
        getElement().setPropertyMap("texts", words);
        getElement().setProperty("limit", ComparisonMarks.MOST);
    }

    /** @param findings absent before the conclusion */
    void show(ComparisonReview review, Optional<ComparisonFindings> findings) {
        getElement().setProperty("step", review.step().name());
        getElement()
                .setPropertyList(
                        "fingers",
                        review.fingers().stream()
                                .map(finger -> Finger.of(review, finger, findings))
                                .toList());
    }

    void onSheet(BiConsumer<FingerPosition, ComparisonSheet> listener) {
        getElement()
                .addEventListener("sheet-change", event -> {
                    SheetChange change = event.getEventDetail(SheetChange.class);
                    FingerPosition.ofCode(change.finger()).ifPresent(finger -> listener.accept(finger, change.sheet()));
                })
                .addEventDetail();
    }

    /** @param listener is given 1, 2 or 3 */
    void onDecide(IntConsumer listener) {
        getElement()
                .addEventListener(
                        "decide",
                        event -> listener.accept(
                                event.getEventDetail(Decision.class).choice()))
                .addEventDetail();
    }

    void onHelp(Runnable listener) {
        getElement().addEventListener("help", _ -> listener.run());
    }

    record SheetChange(int finger, ComparisonSheet sheet) {}

    record Decision(int choice) {}

    record Image(String address, int dpi) {

        static @Nullable Image of(
                ComparisonReview review, ComparisonPart part, FingerPosition finger, @Nullable Integer dpi) {
            return dpi == null ? null : new Image(ComparisonNavigation.image(review.id(), part, finger), dpi);
        }
    }

    record Finger(
            int code,
            String name,
            @Nullable Image probe,
            @Nullable Image candidate,
            ComparisonSheet sheet,
            int kept,
            int keptRegions,
            @Nullable Machine machine) {

        static Finger of(
                ComparisonReview review, ComparisonReview.Finger finger, Optional<ComparisonFindings> findings) {
            FingerPosition position = finger.position();
            return new Finger(
                    position.code(),
                    FingerName.whole(position),
                    Image.of(review, ComparisonPart.PROBE, position, finger.probeDpi()),
                    Image.of(review, ComparisonPart.CANDIDATE, position, finger.candidateDpi()),
                    review.draft().marks().on(position),
                    review.analysed().on(position).probe().size(),
                    review.analysed().on(position).regions().size(),
                    findings.flatMap(found -> found.on(position))
                            .map(Machine::of)
                            .orElse(null));
        }
    }

    record Dot(double x, double y, String kind, double direction) {}

    record Line(int from, int to) {}

    record Machine(List<Dot> probe, List<Dot> candidate, List<Line> lines) {

        static Machine of(ComparisonFindings.Machine found) {
            return new Machine(
                    dots(found.probe()),
                    dots(found.candidate()),
                    found.pairs().pairs().stream()
                            .map(pair -> new Line(pair.probe(), pair.candidate()))
                            .toList());
        }

        private static List<Dot> dots(List<org.puente.matching.Minutia> minutiae) {
            return minutiae.stream()
                    .map(at -> new Dot(at.x(), at.y(), at.type().name(), at.direction()))
                    .toList();
        }
    }
}
