package org.puente.matching;

/**
 * A place where a ridge ends or forks.
 *
 * @param x pixels from the left
 * @param y pixels from the top
 * @param direction radians 0–2π along the ridge, from the x axis (right) towards the y axis (down)
 */
public record Minutia(double x, double y, double direction, Type type) {

    /** What happens to the ridge. */
    public enum Type {
        ENDING,
        BIFURCATION
    }
}
