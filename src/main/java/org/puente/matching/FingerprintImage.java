package org.puente.matching;

/**
 * A print as pixels: 8-bit grey, dark ridges on light ground, row after row from the top left.
 *
 * <p>Resolution is part of the picture, never a guess: minutiae of an image taken for 500 dpi that has 1000 are wrong.
 */
public final class FingerprintImage {

    /** The longest side that is accepted, in pixels. */
    public static final int LONGEST_SIDE = 5000;

    public static final int LOWEST_DPI = 100;
    public static final int HIGHEST_DPI = 4000;

    private final int width;
    private final int height;
    private final int dpi;
    private final byte[] pixels;

    /**
     * @param width 1–5000 pixels
     * @param height 1–5000 pixels
     * @param dpi resolution, 100–4000 pixels an inch in both directions
     * @param pixels width × height bytes, 0 black, 255 (as a byte, -1) white
     * @throws IllegalArgumentException outside of these limits
     */
    public FingerprintImage(int width, int height, int dpi, byte[] pixels) {
        if (width < 1 || width > LONGEST_SIDE || height < 1 || height > LONGEST_SIDE) {
            throw new IllegalArgumentException("Not a size of a print: " + width + " × " + height);
        }
        if (dpi < LOWEST_DPI || dpi > HIGHEST_DPI) {
            throw new IllegalArgumentException("Not a resolution of a print: " + dpi + " dpi");
        }
        if (pixels.length != width * height) {
            throw new IllegalArgumentException(pixels.length + " pixels are not " + width + " × " + height);
        }
        this.width = width;
        this.height = height;
        this.dpi = dpi;
        this.pixels = pixels.clone();
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Pixels an inch, in both directions. */
    public int dpi() {
        return dpi;
    }

    /** A copy of the pixels, row after row. */
    public byte[] pixels() {
        return pixels.clone();
    }

    /** The grey value at a place, 0 black to 255 white. */
    public int grey(int x, int y) {
        return Byte.toUnsignedInt(pixels[y * width + x]);
    }

    /** The pixels themselves, for readers of this module that change nothing. */
    byte[] sharedPixels() {
        return pixels;
    }
}
