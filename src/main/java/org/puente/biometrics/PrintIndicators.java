package org.puente.biometrics;

import org.jspecify.annotations.Nullable;
import org.puente.matching.FingerprintImage;
import org.puente.matching.Template;

/**
 * What can be measured about a print. These are measurements, no quality score (they are not NFIQ) and no pass mark: what
 * a print is worth is for the examiner to say.
 *
 * @param minutiae how many the extractor found
 * @param foregroundPercent share of the image that shows ridges, 0–100; null where only a template came
 * @param contrastPercent mean spread of grey between valleys and ridges where there are any, 0–100; null likewise
 * @param dpi resolution the print was extracted at
 */
public record PrintIndicators(
        int minutiae,
        @Nullable Integer foregroundPercent,
        @Nullable Integer contrastPercent,
        int dpi) {

    private static final int BLOCK_AT_500_DPI = 16;

    static PrintIndicators of(FingerprintImage image, Template template) {
        int side = Math.max(4, BLOCK_AT_500_DPI * image.dpi() / 500);
        Foreground ridges = Foreground.of(new GreyImage(image.width(), image.height(), image.pixels()), side);
        return new PrintIndicators(
                template.minutiae(image.dpi()).size(),
                (int) Math.round(100 * ridges.share()),
                (int) Math.round(100 * ridges.meanSpread() / 255),
                image.dpi());
    }

    /** Of a template without its image, whose minutiae alone can be counted. */
    static PrintIndicators of(Template template, int dpi) {
        return new PrintIndicators(template.minutiae(dpi).size(), null, null, dpi);
    }
}
