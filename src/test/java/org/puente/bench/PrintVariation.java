package org.puente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.puente.matching.Minutia;
import org.puente.matching.Minutia.Type;

/**
 * Makes another finger's minutiae out of a generated finger's, some ten thousand a second, so that a million distinct
 * prints take minutes. The flow of the ridges and the number of minutiae stay plausible, the constellation does not stay:
 *
 * <ol>
 *   <li>half of the fingers are mirrored;
 *   <li>a third of the minutiae is left out;
 *   <li>the rest is moved, each for itself by about 12 pixels each way, and all by a smooth wave of up to 20 pixels;
 *   <li>directions vary by some 11°, one type in ten changes;
 *   <li>as many minutiae as were left out come in near others, along or against their direction;
 *   <li>all are turned and shifted as when a finger is laid down.
 * </ol>
 */
final class PrintVariation {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 376;
    private static final double LEFT_OUT = 0.35;
    private static final double MOVED = 12;
    private static final double WAVE = 20;
    private static final double DIRECTION = 0.2;
    private static final double NEAR = 30;
    private static final double CHANGED_TYPE = 0.1;

    private final SplittableRandom random;
    private final List<Minutia> made = new ArrayList<>();
    private final boolean mirrored;
    private final double waveX;
    private final double waveY;
    private final double phase;
    private final double turn;
    private final double shiftX;
    private final double shiftY;

    private PrintVariation(long seed) {
        random = new SplittableRandom(hash(seed));
        mirrored = random.nextBoolean();
        waveX = random.nextDouble(-WAVE, WAVE);
        waveY = random.nextDouble(-WAVE, WAVE);
        phase = random.nextDouble(0, 2 * Math.PI);
        turn = random.nextGaussian() * 0.14;
        shiftX = random.nextGaussian() * 12;
        shiftY = random.nextGaussian() * 12;
    }

    /** The variation of a seed; the same seed and finger give the same minutiae. */
    static List<Minutia> of(List<Minutia> finger, long seed) {
        PrintVariation variation = new PrintVariation(seed);
        finger.forEach(variation::keep);
        while (!variation.made.isEmpty() && variation.made.size() < finger.size()) {
            variation.addNear(variation.made.get(variation.random.nextInt(variation.made.size())));
        }
        return variation.made.stream()
                .map(variation::laidDown)
                .filter(PrintVariation::isInside)
                .toList();
    }

    private void keep(Minutia minutia) {
        if (random.nextDouble() < LEFT_OUT) {
            return;
        }
        double x = mirrored ? WIDTH - 1 - minutia.x() : minutia.x();
        double direction = mirrored ? Math.PI - minutia.direction() : minutia.direction();
        double wave = Math.sin(phase + 2 * Math.PI * (x / WIDTH + minutia.y() / HEIGHT));
        made.add(new Minutia(
                x + wave * waveX + random.nextGaussian() * MOVED,
                minutia.y() + wave * waveY + random.nextGaussian() * MOVED,
                direction + random.nextGaussian() * DIRECTION,
                random.nextDouble() < CHANGED_TYPE ? other(minutia.type()) : minutia.type()));
    }

    private void addNear(Minutia minutia) {
        made.add(new Minutia(
                minutia.x() + random.nextGaussian() * NEAR,
                minutia.y() + random.nextGaussian() * NEAR,
                minutia.direction() + random.nextGaussian() * DIRECTION + (random.nextBoolean() ? Math.PI : 0),
                random.nextBoolean() ? Type.ENDING : Type.BIFURCATION));
    }

    private Minutia laidDown(Minutia minutia) {
        double dx = minutia.x() - WIDTH / 2.0;
        double dy = minutia.y() - HEIGHT / 2.0;
        double direction = (minutia.direction() + turn) % (2 * Math.PI);
        return new Minutia(
                Math.rint(WIDTH / 2.0 + shiftX + Math.cos(turn) * dx - Math.sin(turn) * dy),
                Math.rint(HEIGHT / 2.0 + shiftY + Math.sin(turn) * dx + Math.cos(turn) * dy),
                direction < 0 ? direction + 2 * Math.PI : direction,
                minutia.type());
    }

    /** The finalizer of MurmurHash3: neighbouring seeds would otherwise draw the same numbers, one later. */
    private static long hash(long seed) {
        long z = (seed ^ (seed >>> 33)) * 0xff51afd7ed558ccdL;
        z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return z ^ (z >>> 33);
    }

    private static boolean isInside(Minutia minutia) {
        return minutia.x() >= 0 && minutia.x() < WIDTH && minutia.y() >= 0 && minutia.y() < HEIGHT;
    }

    private static Type other(Type type) {
        return type == Type.ENDING ? Type.BIFURCATION : Type.ENDING;
    }
}
