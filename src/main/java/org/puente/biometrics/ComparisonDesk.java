package org.puente.biometrics;

import static org.puente.access.Permission.COMPARE_PRINTS;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.matching.FingerPosition;
import org.puente.portal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an examiner works on one review, blind and in steps. What comes out of here before the conclusion is a
 * {@link ComparisonReview}, which has no place for anything that an examiner may not know yet.
 */
@Service
public class ComparisonDesk {

    private final ComparisonBook comparisons;
    private final ReviewBook reviews;
    private final StepBook steps;
    private final Comparisons settling;
    private final ComparisonTrail trail;
    private final Clock clock;

    ComparisonDesk(
            ComparisonBook comparisons,
            ReviewBook reviews,
            StepBook steps,
            Comparisons settling,
            ComparisonTrail trail,
            Clock clock) {
        this.comparisons = comparisons;
        this.reviews = reviews;
        this.steps = steps;
        this.settling = settling;
        this.trail = trail;
        this.clock = clock;
    }

    /** @return empty if the examiner holds no such review */
    @Requires(COMPARE_PRINTS)
    @Transactional(readOnly = true)
    public Optional<ComparisonReview> open(ReviewId id) {
        return reviews.heldBy(Actors.current(), id).map(this::review);
    }

    /**
     * Keeps what is not recorded yet.
     *
     * @return when it was kept
     * @throws ReviewNotFound if the examiner holds no such review
     * @throws Refusal if the conclusion is recorded already
     */
    @Requires(COMPARE_PRINTS)
    @Transactional
    public Instant saveDraft(ReviewId id, ComparisonDraft draft) {
        ReviewRow review = reviews.heldBy(Actors.current(), id).orElseThrow(ReviewNotFound::new);
        if (step(review) == ComparisonStep.CONCLUDED) {
            throw new Refusal("biometrics.comparison.recorded");
        }
        reviews.saveDraft(review, draft);
        return clock.instant();
    }

    /**
     * Records whether the probe is of value, with the marks it rests on. If it is not, the conclusion follows at once:
     * inconclusive, without a comparison.
     *
     * @throws ReviewNotFound if the examiner holds no such review
     * @throws Refusal if the analysis is recorded already
     * @throws IllegalArgumentException for marks on anything but the probe
     */
    @Requires(COMPARE_PRINTS)
    @Transactional
    public void recordAnalysis(ReviewId id, boolean ofValue, ComparisonMarks marks) {
        ReviewRow review = reviews.heldBy(Actors.current(), id).orElseThrow(ReviewNotFound::new);
        ComparisonRow comparison =
                comparisons.lock(review.comparison(), review.country()).orElseThrow();
        require(review, ComparisonStep.ANALYSIS);
        if (!marks.isOfProbeAlone()) {
            throw new IllegalArgumentException("An analysis marks the probe alone");
        }
        steps.add(RecordedStep.analysis(id, clock.instant(), ofValue, marks), review.country());
        reviews.saveDraft(review, review.draft().with(marks));
        trail.analysed(review, ofValue);
        if (!ofValue) {
            conclude(comparison, review, ComparisonReason.PROBE_OF_NO_VALUE, "", marks);
        }
    }

    /**
     * Records what the examiner found.
     *
     * @param words the explanation, 1–2000 characters
     * @throws ReviewNotFound if the examiner holds no such review
     * @throws Refusal if the analysis is missing, or the conclusion is recorded already
     * @throws IllegalArgumentException for a reason nobody may choose, or if marks of the analysis are missing
     */
    @Requires(COMPARE_PRINTS)
    @Transactional
    public void recordConclusion(ReviewId id, ComparisonReason reason, String words, ComparisonMarks marks) {
        ReviewRow review = reviews.heldBy(Actors.current(), id).orElseThrow(ReviewNotFound::new);
        ComparisonRow comparison =
                comparisons.lock(review.comparison(), review.country()).orElseThrow();
        require(review, ComparisonStep.COMPARISON);
        if (!ComparisonReason.choices(reason.outcome()).contains(reason)) {
            throw new IllegalArgumentException("Nobody chooses " + reason);
        }
        if (words.isBlank()) {
            throw new Refusal("biometrics.comparison.words_needed");
        }
        if (!marks.keeps(analysis(review).orElseThrow().marks())) {
            throw new IllegalArgumentException("Marks of the analysis are missing");
        }
        conclude(comparison, review, reason, words.strip(), marks);
    }

    private void conclude(
            ComparisonRow comparison, ReviewRow review, ComparisonReason reason, String words, ComparisonMarks marks) {
        Instant now = clock.instant();
        steps.add(RecordedStep.conclusion(review.id(), now, reason.outcome(), reason, words, marks), review.country());
        reviews.saveDraft(review, new ComparisonDraft(marks, reason.outcome(), reason, words));
        trail.concluded(review, reason);
        settling.weigh(comparison);
    }

    private void require(ReviewRow review, ComparisonStep step) {
        if (step(review) != step) {
            throw new Refusal("biometrics.comparison.recorded");
        }
    }

    private ComparisonReview review(ReviewRow row) {
        ComparisonRow comparison =
                comparisons.find(row.comparison(), row.country()).orElseThrow();
        ComparisonStep step = step(row);
        ComparisonMarks analysed = analysis(row).map(RecordedStep::marks).orElse(ComparisonMarks.NONE);
        List<ComparedPrint> prints = comparisons.prints(row.comparison());
        List<ComparisonReview.Finger> fingers = Arrays.stream(FingerPosition.values())
                .map(finger -> new ComparisonReview.Finger(
                        finger,
                        dpi(prints, ComparisonPart.PROBE, finger),
                        step == ComparisonStep.ANALYSIS ? null : dpi(prints, ComparisonPart.CANDIDATE, finger)))
                .toList();
        return new ComparisonReview(
                row.id(), comparison.number(), step, row.taken(), comparison.due(), fingers, analysed, row.draft());
    }

    private ComparisonStep step(ReviewRow review) {
        if (steps.find(review.id(), review.country(), ComparisonStep.CONCLUDED).isPresent()) {
            return ComparisonStep.CONCLUDED;
        }
        return analysis(review).isPresent() ? ComparisonStep.COMPARISON : ComparisonStep.ANALYSIS;
    }

    private Optional<RecordedStep> analysis(ReviewRow review) {
        return steps.find(review.id(), review.country(), ComparisonStep.ANALYSIS);
    }

    private static @Nullable Integer dpi(List<ComparedPrint> prints, ComparisonPart part, FingerPosition finger) {
        return prints.stream()
                .filter(print -> print.part() == part && print.finger() == finger)
                .map(ComparedPrint::dpi)
                .findFirst()
                .orElse(null);
    }
}
