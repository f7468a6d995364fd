package org.puente.biometrics;

import static org.puente.access.Permission.COMPARE_PRINTS;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.countries.Country;
import org.puente.matching.FingerPosition;
import org.puente.matching.Template;
import org.puente.matching.Verifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows an examiner, after the own conclusion and never before it, what was kept back. */
@Service
public class ComparisonReveal {

    private final ComparisonBook comparisons;
    private final ReviewBook reviews;
    private final StepBook steps;
    private final VerificationBook verifications;
    private final StoredPrints prints;
    private final LentPrintBook lent;

    ComparisonReveal(
            ComparisonBook comparisons,
            ReviewBook reviews,
            StepBook steps,
            VerificationBook verifications,
            StoredPrints prints,
            LentPrintBook lent) {
        this.comparisons = comparisons;
        this.reviews = reviews;
        this.steps = steps;
        this.verifications = verifications;
        this.prints = prints;
        this.lent = lent;
    }

    /** @return empty if the examiner holds no such review, has not concluded it, or the case is erased */
    @Requires(COMPARE_PRINTS)
    @Transactional(readOnly = true)
    public Optional<ComparisonFindings> findings(ReviewId id) {
        return reviews.heldBy(Actors.current(), id).flatMap(this::findings);
    }

    private Optional<ComparisonFindings> findings(ReviewRow own) {
        Country country = own.country();
        Optional<VerificationRow> asked = verifications.of(own.comparison(), country);
        if (asked.isEmpty() && !isOfLentPrints(own)) {
            return Optional.empty();
        }
        return view(own).map(mine -> {
            ComparisonRow comparison =
                    comparisons.find(own.comparison(), country).orElseThrow();
            List<ComparisonFindings.View> others = reviews.of(own.comparison(), country).stream()
                    .filter(review -> !review.id().equals(own.id()))
                    .flatMap(review -> view(review).stream())
                    .toList();
            return new ComparisonFindings(
                    asked.map(VerificationRow::subject).orElse(null),
                    asked.map(VerificationRow::purpose).orElse(null),
                    mine,
                    others,
                    comparison.outcome(),
                    machine(comparison));
        });
    }

    private boolean isOfLentPrints(ReviewRow own) {
        return comparisons.prints(own.comparison()).stream()
                .anyMatch(print -> lent.isLent(print.print(), own.country()));
    }

    private Optional<ComparisonFindings.View> view(ReviewRow review) {
        return steps.find(review.id(), review.country(), ComparisonStep.CONCLUDED)
                .map(step -> new ComparisonFindings.View(
                        Objects.requireNonNull(step.outcome()), Objects.requireNonNull(step.reason()), step.words()));
    }

    private List<ComparisonFindings.Machine> machine(ComparisonRow comparison) {
        List<ComparedPrint> all = comparisons.prints(comparison.id());
        return Arrays.stream(FingerPosition.values())
                .flatMap(finger -> machine(comparison, all, finger).stream())
                .toList();
    }

    private Optional<ComparisonFindings.Machine> machine(
            ComparisonRow comparison, List<ComparedPrint> all, FingerPosition finger) {
        return find(all, ComparisonPart.PROBE, finger)
                .flatMap(a ->
                        find(all, ComparisonPart.CANDIDATE, finger).flatMap(b -> machine(comparison.country(), a, b)));
    }

    private Optional<ComparisonFindings.Machine> machine(Country holder, ComparedPrint a, ComparedPrint b) {
        return template(a.print(), holder)
                .flatMap(probe -> template(b.print(), holder)
                        .map(candidate -> new ComparisonFindings.Machine(
                                a.finger(),
                                probe.minutiae(a.dpi()),
                                candidate.minutiae(b.dpi()),
                                new Verifier(probe).pairs(candidate))));
    }

    private Optional<Template> template(UUID print, Country holder) {
        return prints.presence(print, holder) == PrintPresence.READABLE
                ? prints.template(print, holder)
                : Optional.empty();
    }

    private static Optional<ComparedPrint> find(List<ComparedPrint> all, ComparisonPart part, FingerPosition finger) {
        return all.stream()
                .filter(print -> print.part() == part && print.finger() == finger)
                .findFirst();
    }
}
