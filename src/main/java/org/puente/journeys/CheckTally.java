package org.puente.journeys;

/**
 * How far the humane-treatment checks of one person are, as one side may know.
 *
 * @param done answered well or set aside
 * @param applying that apply to this person up to now
 * @param stopping blocking ones of the time before the departure that are not green
 */
public record CheckTally(int done, int applying, int stopping) {

    public static final CheckTally NONE = new CheckTally(0, 0, 0);
}
