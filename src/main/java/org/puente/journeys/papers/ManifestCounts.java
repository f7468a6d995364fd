package org.puente.journeys.papers;

/** How many persons a manifest shows, and where those before the arrival stand. */
public record ManifestCounts(int persons, int mayTravel, int onBoard, int waiting, int blocked) {}
