package org.puente.biometrics;

import static org.puente.access.Permission.COMPARE_PRINTS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.matching.FingerPosition;
import org.puente.portal.Pace;
import org.puente.portal.Paces;
import org.puente.portal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an examiner search the own side's gallery for the prints in question of a comparison. Only after the own conclusion:
 * then the name is known, and whoever began a search compares nobody whom it finds.
 */
@Service
public class ExaminerSearches {

    private final ComparisonBook comparisons;
    private final ReviewBook reviews;
    private final StepBook steps;
    private final VerificationBook verifications;
    private final ProbeBook probes;
    private final StoredPrints prints;
    private final SearchBegin begin;
    private final SearchQuota quota;
    private final Paces paces;
    private final Clock clock;

    ExaminerSearches(
            ComparisonBook comparisons,
            ReviewBook reviews,
            StepBook steps,
            VerificationBook verifications,
            ProbeBook probes,
            StoredPrints prints,
            SearchBegin begin,
            SearchQuota quota,
            Paces paces,
            Clock clock) {
        this.comparisons = comparisons;
        this.reviews = reviews;
        this.steps = steps;
        this.verifications = verifications;
        this.probes = probes;
        this.prints = prints;
        this.begin = begin;
        this.quota = quota;
        this.paces = paces;
        this.clock = clock;
    }

    /** The fingers that can be searched for; none before the examiner's own conclusion, or for a review of somebody else. */
    @Requires(COMPARE_PRINTS)
    @Transactional(readOnly = true)
    public Set<FingerPosition> fingers(ReviewId id) {
        Set<FingerPosition> all = EnumSet.noneOf(FingerPosition.class);
        concluded(id).stream().flatMap(review -> usable(review).stream()).forEach(finger -> all.add(finger.position()));
        return all;
    }

    /**
     * Begins a search in the own gallery.
     *
     * @throws ReviewNotFound if the examiner holds no such review, has not concluded it, or the case is erased
     * @throws Refusal if none of the fingers can be searched for, or too many searches were begun within a day
     */
    @Requires(COMPARE_PRINTS)
    @Transactional
    public SearchId start(ReviewId id, Set<FingerPosition> fingers, VerificationPurpose purpose) {
        paces.take(Pace.COMPARISON);
        ReviewRow review = concluded(id).orElseThrow(ReviewNotFound::new);
        VerificationRow asked =
                verifications.of(review.comparison(), review.country()).orElseThrow(ReviewNotFound::new);
        EnrolmentId set = probes.set(review.comparison(), review.country()).orElseThrow(ReviewNotFound::new);
        List<SearchRow.Finger> usable = usable(review).stream()
                .filter(finger -> fingers.contains(finger.position()))
                .toList();
        if (usable.isEmpty()) {
            throw new Refusal("biometrics.search.unusable", SearchBegin.FEWEST_MINUTIAE);
        }
        quota.take(Actors.current(), asked.caseId());
        return begin.begin(
                new SearchBegin.Probe(asked.caseId(), asked.subject(), set, usable), due(review), purpose, false);
    }

    private Optional<ReviewRow> concluded(ReviewId id) {
        Actor examiner = Actors.current();
        return reviews.heldBy(examiner, id)
                .filter(review -> steps.find(review.id(), review.country(), ComparisonStep.CONCLUDED)
                        .isPresent());
    }

    private List<SearchRow.Finger> usable(ReviewRow review) {
        return comparisons.prints(review.comparison()).stream()
                .filter(print -> print.part() == ComparisonPart.PROBE)
                .filter(print -> isClearEnough(print, review))
                .map(print -> new SearchRow.Finger(print.finger(), print.print(), print.dpi()))
                .toList();
    }

    private boolean isClearEnough(ComparedPrint print, ReviewRow review) {
        return prints.presence(print.print(), review.country()) == PrintPresence.READABLE
                && prints.template(print.print(), review.country())
                        .filter(template -> template.minutiae(print.dpi()).size() >= SearchBegin.FEWEST_MINUTIAE)
                        .isPresent();
    }

    /** As long from now as the comparison had that this one follows, which is the agreement's clock for two persons. */
    private @Nullable Instant due(ReviewRow review) {
        return comparisons
                .find(review.comparison(), review.country())
                .flatMap(before -> Optional.ofNullable(before.due())
                        .map(due -> clock.instant().plus(Duration.between(before.openedAt(), due))))
                .orElse(null);
    }
}
