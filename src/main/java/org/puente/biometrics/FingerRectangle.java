package org.puente.biometrics;

/**
 * A turned rectangle around one finger of a slap, in pixels of its picture.
 *
 * @param x centre, from the left
 * @param y centre, from the top
 * @param width across the finger
 * @param height along the finger
 * @param degrees how far it is turned clockwise, −90 to 90; the finger points upwards at 0
 */
public record FingerRectangle(int x, int y, int width, int height, int degrees) {

    /** The shortest side, in pixels. */
    public static final int SHORTEST = 40;

    private static final int STEEPEST = 90;

    /** @throws IllegalArgumentException for a rectangle that no finger fits in */
    public FingerRectangle {
        if (width < SHORTEST || height < SHORTEST || Math.abs(degrees) > STEEPEST) {
            throw new IllegalArgumentException("No rectangle of a finger: " + width + " × " + height);
        }
    }

    /** What the rectangle holds, turned upright; white where it leaves the picture. */
    GreyImage cutOut(GreyImage slap) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        byte[] cut = new byte[width * height];
        for (int v = 0; v < height; v++) {
            for (int u = 0; u < width; u++) {
                double across = u - width / 2.0 + 0.5;
                double along = v - height / 2.0 + 0.5;
                cut[v * width + u] = (byte) grey(slap, x + across * cos - along * sin, y + across * sin + along * cos);
            }
        }
        return new GreyImage(width, height, cut);
    }

    private static int grey(GreyImage image, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double below = y - top;
        double above = at(image, left, top) * (1 - right) + at(image, left + 1, top) * right;
        double under = at(image, left, top + 1) * (1 - right) + at(image, left + 1, top + 1) * right;
        return (int) Math.round(above * (1 - below) + under * below);
    }

    private static int at(GreyImage image, int x, int y) {
        boolean inside = x >= 0 && y >= 0 && x < image.width() && y < image.height();
        return inside ? Byte.toUnsignedInt(image.pixels()[y * image.width() + x]) : 255;
    }
}
