package org.puente.field;

/** What is handed in is not applied; a person has to look at it. */
class KeptAside extends RuntimeException {

    private final KeptBecause because;

    KeptAside(KeptBecause because) {
        super(because.name());
        this.because = because;
    }

    KeptBecause because() {
        return because;
    }
}
