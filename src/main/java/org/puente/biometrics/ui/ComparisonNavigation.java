package org.puente.biometrics.ui;

import org.puente.biometrics.ComparisonPart;
import org.puente.biometrics.ReviewId;
import org.puente.matching.FingerPosition;

/** The addresses of the examiners' pages and images. */
final class ComparisonNavigation {

    static final String QUEUE = "comparisons";
    static final String IMAGES = "comparison-images";

    private ComparisonNavigation() {}

    static String workbench(ReviewId review) {
        return QUEUE + "/" + review;
    }

    /** Absolute within the portal; says the review and the finger, and nothing of whose it is. */
    static String image(ReviewId review, ComparisonPart part, FingerPosition finger) {
        return "%s/%s/%s/%d".formatted(IMAGES, review, part == ComparisonPart.PROBE ? "a" : "b", finger.code());
    }
}
