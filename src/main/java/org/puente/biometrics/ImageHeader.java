package org.puente.biometrics;

import java.util.OptionalInt;
import org.puente.matching.FingerprintImage;
import org.puente.portal.Refusal;

/**
 * What an image says of itself before it is decoded.
 *
 * @param width pixels
 * @param height pixels
 * @param dpi stated resolution; empty if none is stated, or one that no print has (screens write 72 or 96)
 */
record ImageHeader(int width, int height, OptionalInt dpi) {

    private static final double METRES_PER_INCH = 0.0254;
    /** Horizontal and vertical resolution that differ by less are one resolution, rounded. */
    private static final double ROUNDING = 0.02;

    /** @throws Refusal if the size is none, or larger than 5000 pixels on a side */
    static ImageHeader of(long width, long height, OptionalInt dpi) {
        if (width < 1 || height < 1) {
            throw new Refusal("biometrics.file.damaged");
        }
        if (width > FingerprintImage.LONGEST_SIDE || height > FingerprintImage.LONGEST_SIDE) {
            throw new Refusal(
                    "biometrics.file.dimensions",
                    String.valueOf(width),
                    String.valueOf(height),
                    String.valueOf(FingerprintImage.LONGEST_SIDE));
        }
        return new ImageHeader((int) width, (int) height, dpi);
    }

    /**
     * A resolution stated in both directions.
     *
     * @throws Refusal if the pixels are not square
     */
    static OptionalInt dpi(double horizontal, double vertical) {
        if (horizontal <= 0 || vertical <= 0) {
            return OptionalInt.empty();
        }
        if (Math.abs(horizontal - vertical) > ROUNDING * Math.max(horizontal, vertical)) {
            throw new Refusal("biometrics.file.square");
        }
        long dpi = Math.round(horizontal);
        return dpi < FingerprintImage.LOWEST_DPI || dpi > FingerprintImage.HIGHEST_DPI
                ? OptionalInt.empty()
                : OptionalInt.of((int) dpi);
    }

    static OptionalInt dpiFromMetric(double horizontalPerMetre, double verticalPerMetre) {
        return dpi(horizontalPerMetre * METRES_PER_INCH, verticalPerMetre * METRES_PER_INCH);
    }
}
