package org.puente.demo.prints;

import java.util.ArrayList;
import java.util.List;
import org.puente.demo.prints.Singularities.Point;

/**
 * The direction of the ridges at every place: the zero-pole model of Sherlock and Monro (1993), in which each core adds
 * half the angle seen from it and each delta takes it away, with the piecewise linear correction of Vizcaya and Gerhardt
 * (1996), so that no two fingers of a class flow alike.
 */
final class OrientationField {

    private static final int SECTORS = 8;
    private static final double CORRECTION = 0.13;
    private static final double WAVE = 0.07;

    private final Singularities singularities;
    private final List<double[]> corrections = new ArrayList<>();
    private final double archHeight;
    private final double tilt;
    private final SmoothField wave;
    private final int width;
    private final int height;

    OrientationField(Pattern pattern, Chance chance, int width, int height) {
        this.width = width;
        this.height = height;
        singularities = Singularities.place(pattern, chance, width, height);
        archHeight = chance.between(1.2, 1.8);
        int turns = singularities.cores().size() + singularities.deltas().size();
        for (int i = 0; i < turns; i++) {
            corrections.add(correction(chance));
        }
        tilt = chance.normal() * 0.05;
        wave = SmoothField.draw(chance, 4, 5, width, height);
    }

    /** Radians from 0 to π, from the x axis towards the y axis, which points down. */
    double at(int x, int y) {
        double angle = (corrections.isEmpty() ? arch(x, y) : aroundSingularities(x, y)) + tilt + wave.at(x, y) * WAVE;
        return angle - Math.PI * Math.floor(angle / Math.PI);
    }

    private double arch(int x, int y) {
        double fromMiddle = Math.abs(y - height * 0.5) / (height * 0.5);
        double steepness = Math.max(0, archHeight * (1 - 1.05 * fromMiddle));
        return -Math.atan(steepness * Math.cos(Math.PI * x / width));
    }

    private double aroundSingularities(int x, int y) {
        double sum = 0;
        int turn = 0;
        for (Point core : singularities.cores()) {
            sum += corrected(Math.atan2(y - core.y(), x - core.x()), corrections.get(turn++));
        }
        for (Point delta : singularities.deltas()) {
            sum -= corrected(Math.atan2(y - delta.y(), x - delta.x()), corrections.get(turn++));
        }
        return sum / 2;
    }

    private static double[] correction(Chance chance) {
        double[] bySector = new double[SECTORS];
        for (int i = 0; i < SECTORS; i++) {
            bySector[i] = chance.normal() * CORRECTION;
        }
        return bySector;
    }

    private static double corrected(double angle, double[] correction) {
        double position = (angle + Math.PI) / (2 * Math.PI) * SECTORS;
        int sector = Math.clamp((long) Math.floor(position), 0, SECTORS - 1);
        double within = position - sector;
        return angle + correction[sector] * (1 - within) + correction[(sector + 1) % SECTORS] * within;
    }
}
