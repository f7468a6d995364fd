package org.puente.journeys.papers;

/**
 * A frozen manifest with its seal.
 *
 * @param intact whether the stored content still has the hash that was signed
 */
record SealedManifest(FrozenManifest frozen, String sha256, boolean intact) {}
