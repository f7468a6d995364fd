package org.puente.treatment;

/** A version of the catalogue was asked for that this portal does not have. */
class NoSuchCatalogue extends IllegalStateException {

    private final int version;

    NoSuchCatalogue(int version) {
        super("No treatment catalogue of version " + version);
        this.version = version;
    }

    int version() {
        return version;
    }
}
