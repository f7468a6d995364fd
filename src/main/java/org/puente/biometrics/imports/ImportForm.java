package org.puente.biometrics.imports;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.puente.biometrics.EnrolmentKind;

/**
 * What is said once for all prints of an import.
 *
 * @param dpi resolution of the pictures that state none; empty to leave those out
 */
public record ImportForm(EnrolmentKind kind, LocalDate takenOn, String place, String device, OptionalInt dpi) {

    public ImportForm {
        place = place.strip();
        device = device.strip();
    }
}
