package org.puente.biometrics;

import static org.puente.access.Permission.COMPARE_PRINTS;

import java.util.Comparator;
import java.util.Optional;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.matching.FingerPosition;
import org.puente.matching.FingerprintImage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows prints to the examiner who holds a review, and writes each look down. */
@Service
public class ComparisonLook {

    private final ComparisonBook comparisons;
    private final ReviewBook reviews;
    private final StepBook steps;
    private final StoredPrints prints;
    private final ComparisonTrail trail;

    ComparisonLook(
            ComparisonBook comparisons,
            ReviewBook reviews,
            StepBook steps,
            StoredPrints prints,
            ComparisonTrail trail) {
        this.comparisons = comparisons;
        this.reviews = reviews;
        this.steps = steps;
        this.prints = prints;
        this.trail = trail;
    }

    /**
     * The pixels of a print as a PNG: made anew, so that nothing else a file may say of its origin comes along.
     *
     * @return empty if the examiner holds no such review, there is no such print, or it is a candidate's and the analysis
     *     is not recorded
     */
    @Requires(COMPARE_PRINTS)
    @Transactional
    public Optional<byte[]> png(ReviewId id, ComparisonPart part, FingerPosition finger) {
        return reviews.heldBy(Actors.current(), id)
                .filter(review -> part == ComparisonPart.PROBE || isAnalysed(review))
                .flatMap(review -> look(review, part, finger));
    }

    /** Whether the prints of a review can be shown; of what no examiner holds nothing is said. */
    @Requires(COMPARE_PRINTS)
    @Transactional(readOnly = true)
    public PrintPresence presence(ReviewId id) {
        return reviews.heldBy(Actors.current(), id).stream()
                .flatMap(review -> comparisons.prints(review.comparison()).stream()
                        .map(print -> prints.presence(print.print(), review.country())))
                .max(Comparator.naturalOrder())
                .orElse(PrintPresence.READABLE);
    }

    private Optional<byte[]> look(ReviewRow review, ComparisonPart part, FingerPosition finger) {
        return comparisons.prints(review.comparison()).stream()
                .filter(print -> print.part() == part && print.finger() == finger)
                .findFirst()
                .flatMap(print -> prints.image(print.print(), review.country()).map(image -> {
                    trail.looked(review, print);
                    return png(image);
                }));
    }

    private boolean isAnalysed(ReviewRow review) {
        return steps.find(review.id(), review.country(), ComparisonStep.ANALYSIS)
                .isPresent();
    }

    private static byte[] png(FingerprintImage image) {
        return new GreyImage(image.width(), image.height(), image.pixels()).png();
    }
}
