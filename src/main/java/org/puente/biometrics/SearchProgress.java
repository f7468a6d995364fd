package org.puente.biometrics;

/**
 * How far a search is that has not ended.
 *
 * @param galleryPercent how much of the gallery is loaded; below 100 the search waits for it
 * @param searched prints that were looked at so far, counted for each finger; 0 if another node is at it
 */
public record SearchProgress(int galleryPercent, long searched) {}
