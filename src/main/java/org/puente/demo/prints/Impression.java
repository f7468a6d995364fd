package org.puente.demo.prints;

import org.puente.matching.FingerprintImage;

/** How a finger leaves its print: where it touches, how the skin gives, how much ink or moisture there is. */
final class Impression {

    static final int DPI = 500;

    private static final double PAPER = 235;
    private static final double MIDDLE_GREY = 128;
    private static final double INK = 95;
    /** Beyond this part of the way to the edge of contact the print fades. */
    private static final double FADES_FROM = 0.94;
    /** The master print has half the resolution of an impression. */
    private static final double MASTER_SCALE = 0.5;

    private final SyntheticFinger finger;
    private final int width;
    private final int height;
    private final double difficulty;

    Impression(SyntheticFinger finger, int width, int height, double difficulty) {
        this.finger = finger;
        this.width = width;
        this.height = height;
        this.difficulty = Math.clamp(difficulty, 0, 1);
    }

    FingerprintImage take(Chance chance) {
        Placement placement = placement(chance);
        Skin skin = skin(chance);
        Contact contact = contact(chance);
        byte[] pixels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double grain = skin.grain.at(x, y);
                float ridge = placement.ridgeUnder(x, y);
                double edge = contact.towardsEdge(x, y);
                double grey =
                        Float.isNaN(ridge) || edge > 1 ? PAPER + grain * 5 : faded(skin.grey(ridge, x, y, grain), edge);
                pixels[y * width + x] = (byte) Math.clamp(Math.round(grey + chance.between(-8, 8)), 0, 255);
            }
        }
        return new FingerprintImage(width, height, DPI, pixels);
    }

    private static double faded(double grey, double edge) {
        double fade = Math.max(0, (edge - FADES_FROM) / (1 - FADES_FROM));
        return grey + (PAPER - grey) * fade;
    }

    private Placement placement(Chance chance) {
        return new Placement(
                chance.normal() * 0.12 * (0.4 + difficulty),
                chance.normal() * 16 * (0.3 + difficulty),
                chance.normal() * 18 * (0.3 + difficulty),
                2.0 + chance.between(0, 4.5) * difficulty,
                SmoothField.draw(chance, 3, 4, width, height),
                SmoothField.draw(chance, 3, 4, width, height));
    }

    private Skin skin(Chance chance) {
        return new Skin(
                0.10 + chance.between(0, 0.55) * difficulty,
                chance.normal() * 0.22 * (0.4 + difficulty),
                SmoothField.draw(chance, 5, 6, width, height),
                SmoothField.draw(chance, Math.max(1, width / 9), Math.max(1, height / 9), width, height),
                SmoothField.draw(chance, Math.max(1, width / 4), Math.max(1, height / 4), width, height));
    }

    private Contact contact(Chance chance) {
        return new Contact(
                width / 2.0 + chance.normal() * 12 * difficulty,
                height / 2.0 + chance.normal() * 14 * difficulty,
                width * (0.47 - chance.between(0, 0.12) * difficulty),
                height * (0.48 - chance.between(0, 0.14) * difficulty),
                SmoothField.draw(chance, 8, 10, width, height));
    }

    /** Where on the finger a pixel lies: shifted (pixels), turned (radians) and stretched (pixels). */
    private final class Placement {

        private final double cos;
        private final double sin;
        private final double shiftX;
        private final double shiftY;
        private final double stretch;
        private final SmoothField stretchX;
        private final SmoothField stretchY;

        Placement(
                double turn, double shiftX, double shiftY, double stretch, SmoothField stretchX, SmoothField stretchY) {
            this.cos = Math.cos(turn);
            this.sin = Math.sin(turn);
            this.shiftX = shiftX;
            this.shiftY = shiftY;
            this.stretch = stretch;
            this.stretchX = stretchX;
            this.stretchY = stretchY;
        }

        float ridgeUnder(int x, int y) {
            double dx = x - width / 2.0 + stretchX.at(x, y) * stretch - shiftX;
            double dy = y - height / 2.0 + stretchY.at(x, y) * stretch - shiftY;
            double masterX = SyntheticFinger.WIDTH / 2.0 + (cos * dx + sin * dy) * MASTER_SCALE;
            double masterY = SyntheticFinger.HEIGHT * 0.46 + (cos * dy - sin * dx) * MASTER_SCALE;
            return finger.ridgeAt(masterX, masterY);
        }
    }

    /** How dark a ridge prints: wear, moisture that varies over the finger, pores and grain. */
    private record Skin(double wear, double moisture, SmoothField patches, SmoothField pores, SmoothField grain) {

        double grey(float ridge, int x, int y, double grainHere) {
            double pressed = ridge + moisture + patches.at(x, y) * 0.18 + pores.at(x, y) * wear * 0.55;
            return MIDDLE_GREY - INK * (Math.tanh(pressed * 1.7) + grainHere * wear);
        }
    }

    /** The part of the finger that touches: an ellipse with an uneven edge. */
    private record Contact(double x, double y, double radiusX, double radiusY, SmoothField unevenness) {

        /** 0 in the middle, 1 at the edge of contact. */
        double towardsEdge(int px, int py) {
            double u = (px - x) / radiusX;
            double v = (py - y) / radiusY;
            return Math.sqrt(u * u + v * v) + unevenness.at(px, py) * 0.05;
        }
    }
}
