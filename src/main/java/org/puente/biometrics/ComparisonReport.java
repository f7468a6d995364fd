package org.puente.biometrics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.cases.CaseFacts;
import org.puente.countries.Country;
import org.puente.matching.FingerPosition;
import org.puente.matching.FingerprintImage;
import org.springframework.stereotype.Component;

/** What examiners found in a settled comparison, as a paper: prints, each one's marks and conclusion, digests. No score. */
@Component
class ComparisonReport {

    private final ComparisonBook comparisons;
    private final ReviewBook reviews;
    private final StepBook steps;
    private final StoredPrints prints;

    ComparisonReport(ComparisonBook comparisons, ReviewBook reviews, StepBook steps, StoredPrints prints) {
        this.comparisons = comparisons;
        this.reviews = reviews;
        this.steps = steps;
        this.prints = prints;
    }

    /** A print as it was compared. */
    record Print(ComparisonPart part, FingerPosition finger, FingerprintImage image, String sha256) {}

    /** What one examiner recorded. */
    record Opinion(String examiner, RecordedStep analysis, Optional<RecordedStep> conclusion) {}

    byte[] write(PrintExportOrder order, CaseFacts facts, Conclusion conclusion, Actor officer, Instant now) {
        Country country = facts.viewer();
        List<Print> compared = new ArrayList<>();
        for (ComparedPrint print : comparisons.prints(conclusion.comparison())) {
            prints.image(print.print(), country)
                    .ifPresent(image -> compared.add(new Print(
                            print.part(),
                            print.finger(),
                            image,
                            Sha256.hex(new GreyImage(image.width(), image.height(), image.pixels()).png()))));
        }
        List<Opinion> opinions = reviews.of(conclusion.comparison(), country).stream()
                .flatMap(review -> steps.find(review.id(), country, ComparisonStep.ANALYSIS).stream()
                        .map(analysis -> new Opinion(
                                review.examinerName(),
                                analysis,
                                steps.find(review.id(), country, ComparisonStep.CONCLUDED))))
                .toList();
        return new ComparisonReportPdf(order, facts, conclusion, officer, now).write(compared, opinions);
    }
}
