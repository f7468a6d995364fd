package org.puente.documents;

/** Width and height of an image, in pixels. */
record PixelSize(int width, int height) {

    /** Longest edge of an image that is taken in, in pixels. */
    static final int LONGEST_EDGE = 5000;

    /** @throws BrokenFile if an edge is not positive, which no image has */
    static PixelSize of(long width, long height) throws BrokenFile {
        if (width <= 0 || height <= 0) {
            throw new BrokenFile();
        }
        return new PixelSize((int) Math.min(width, Integer.MAX_VALUE), (int) Math.min(height, Integer.MAX_VALUE));
    }

    boolean isTooLarge() {
        return width > LONGEST_EDGE || height > LONGEST_EDGE;
    }
}
