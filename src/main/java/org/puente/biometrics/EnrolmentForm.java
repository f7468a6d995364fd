package org.puente.biometrics;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.puente.matching.FingerPosition;

/**
 * What an officer confirms.
 *
 * @param device which scanner, empty if unknown
 * @param guardian who is present with a child, empty for an adult
 * @throws IllegalArgumentException if a finger stands in it twice
 */
public record EnrolmentForm(
        EnrolmentKind kind,
        LocalDate takenOn,
        String place,
        String device,
        String guardian,
        List<PrintToEnrol> prints,
        Map<FingerPosition, Absence> absences) {

    public EnrolmentForm {
        place = place.strip();
        device = device.strip();
        guardian = guardian.strip();
        prints = List.copyOf(prints);
        absences = Map.copyOf(absences);
        Set<FingerPosition> seen = new HashSet<>(absences.keySet());
        for (PrintToEnrol print : prints) {
            if (!seen.add(print.finger())) {
                throw new IllegalArgumentException("Twice: " + print.finger());
            }
        }
    }
}
