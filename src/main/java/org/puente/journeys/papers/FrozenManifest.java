package org.puente.journeys.papers;

import java.time.Instant;

/**
 * What is frozen of a manifest, with the signature: everything that its hash seals.
 *
 * @param atDeparture whether saying that the journey departed signed it
 */
record FrozenManifest(
        int number, String signer, String signerName, Instant signedAt, boolean atDeparture, ManifestPaper manifest) {}
