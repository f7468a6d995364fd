package org.puente.privacy;

import java.util.List;
import java.util.stream.Stream;
import org.puente.cases.DataKind;

/** How much of a case is erased. */
public enum ErasureScope {
    /** Prints and photo. */
    BIOMETRICS,
    /** All that the side holds of the person on the case. */
    EVERYTHING;

    List<DataKind> kinds() {
        return Stream.of(DataKind.values())
                .filter(kind -> this == EVERYTHING || kind.isBiometric())
                .toList();
    }

    /** Whether nothing is left for another erasure once this one is done. */
    boolean covers(ErasureScope other) {
        return this == EVERYTHING || other == this;
    }
}
