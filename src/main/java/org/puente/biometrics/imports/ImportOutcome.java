package org.puente.biometrics.imports;

/** What became of one file of an import. */
public enum ImportOutcome {
    /** Its prints are enrolled. */
    ENROLLED,
    /** It holds a face, which is kept with the case's documents. */
    PHOTO_KEPT,
    /** The same file was enrolled for this case before. */
    ALREADY_THERE,
    /** It was read, and holds nothing that could be enrolled by itself. */
    LEFT_OUT,
    /** It could not be read, or its person's prints may not be enrolled. */
    REFUSED
}
