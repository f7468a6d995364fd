package org.puente.biometrics;

/** A search waits to be done; published in the transaction that begins it. */
record SearchBegun() {}
