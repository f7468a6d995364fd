package org.puente.biometrics;

/**
 * The part of an image that shows ridges: blocks whose grey values spread like ridges and valleys rather than paper.
 *
 * @param columns blocks from left to right
 * @param rows blocks from top to bottom
 * @param side pixels of a block's side
 * @param ridged by block, row after row
 * @param meanSpread mean of the blocks' spread over the ridged ones, 0–255
 */
record Foreground(int columns, int rows, int side, boolean[] ridged, double meanSpread) {

    /** Less spread than this between the 10th and the 90th percentile of a block is paper. */
    private static final int LEAST_SPREAD = 50;

    private static final int GREYS = 256;

    /** @param side pixels of a block's side; 16 at 500 dpi holds nearly two ridges */
    static Foreground of(GreyImage image, int side) {
        int columns = Math.max(1, image.width() / side);
        int rows = Math.max(1, image.height() / side);
        boolean[] ridged = new boolean[columns * rows];
        long sum = 0;
        int count = 0;
        for (int block = 0; block < ridged.length; block++) {
            int spread = spread(image, block % columns * side, block / columns * side, side);
            if (spread >= LEAST_SPREAD) {
                ridged[block] = true;
                sum += spread;
                count++;
            }
        }
        return new Foreground(columns, rows, side, ridged, count == 0 ? 0 : (double) sum / count);
    }

    boolean at(int column, int row) {
        return ridged[row * columns + column];
    }

    /** The ridged share of the image, 0–1. */
    double share() {
        int count = 0;
        for (boolean block : ridged) {
            count += block ? 1 : 0;
        }
        return (double) count / ridged.length;
    }

    private static int spread(GreyImage image, int left, int top, int side) {
        int right = Math.min(left + side, image.width());
        int bottom = Math.min(top + side, image.height());
        int[] histogram = new int[GREYS];
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                histogram[Byte.toUnsignedInt(image.pixels()[y * image.width() + x])]++;
            }
        }
        int count = (right - left) * (bottom - top);
        return percentile(histogram, count * 9 / 10) - percentile(histogram, count / 10);
    }

    private static int percentile(int[] histogram, int rank) {
        int seen = 0;
        for (int grey = 0; grey < GREYS; grey++) {
            seen += histogram[grey];
            if (seen > rank) {
                return grey;
            }
        }
        return GREYS - 1;
    }
}
