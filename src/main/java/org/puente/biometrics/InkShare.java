package org.puente.biometrics;

/**
 * How much of the surroundings of a place is ink. Ridges and valleys share a finger about evenly; print and handwriting
 * leave most of the paper white, a hole or a frame is all black.
 */
final class InkShare {

    private static final int GREYS = 256;

    private final int width;
    private final int height;
    /** Dark pixels above and left of a place, the first row and column being none. */
    private final int[] sums;

    InkShare(GreyImage image) {
        width = image.width();
        height = image.height();
        sums = new int[(width + 1) * (height + 1)];
        int limit = threshold(image.pixels());
        for (int y = 0; y < height; y++) {
            int row = 0;
            for (int x = 0; x < width; x++) {
                row += Byte.toUnsignedInt(image.pixels()[y * width + x]) < limit ? 1 : 0;
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
    }

    /** The dark share of a square around a place, 0–1, as far as the picture reaches. */
    double around(int x, int y, int radius) {
        int left = Math.max(0, x - radius);
        int right = Math.min(width, x + radius);
        int top = Math.max(0, y - radius);
        int bottom = Math.min(height, y + radius);
        int area = Math.max(1, (right - left) * (bottom - top));
        return (double) (at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top)) / area;
    }

    private int at(int x, int y) {
        return sums[y * (width + 1) + x];
    }

    /** The grey that parts ink from paper best (N. Otsu, 1979). */
    private static int threshold(byte[] pixels) {
        long[] histogram = new long[GREYS];
        long all = 0;
        for (byte pixel : pixels) {
            histogram[Byte.toUnsignedInt(pixel)]++;
            all += Byte.toUnsignedInt(pixel);
        }
        long below = 0;
        long sumBelow = 0;
        double best = -1;
        int found = GREYS / 2;
        for (int grey = 0; grey < GREYS; grey++) {
            below += histogram[grey];
            sumBelow += grey * histogram[grey];
            long above = pixels.length - below;
            if (below > 0 && above > 0) {
                double apart = (double) sumBelow / below - (double) (all - sumBelow) / above;
                double between = (double) below * above * apart * apart;
                if (between > best) {
                    best = between;
                    found = grey + 1;
                }
            }
        }
        return found;
    }
}
