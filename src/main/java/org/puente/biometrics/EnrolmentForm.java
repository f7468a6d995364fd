package org.puente.biometrics;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.puente.matching.FingerPosition;

/**
 * What an officer confirms.
 *
 * @param takenOn the day for each print that names none
 * @param device which scanner, empty if unknown
 * @param guardian who is present with a child, empty for an adult
 * @param prints of each finger at most one that was rolled and one that was not
 * @throws IllegalArgumentException if a finger stands in it twice, or has a print and none
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
        Set<PrintSlot> seen = new HashSet<>();
        for (PrintToEnrol print : prints) {
            if (!seen.add(print.slot()) || absences.containsKey(print.finger())) {
                throw new IllegalArgumentException("Twice: " + print.finger());
            }
        }
    }

    /** The first day on which one of the prints was taken. */
    LocalDate firstDay() {
        return days().min(LocalDate::compareTo).orElseThrow();
    }

    /** The last day on which one of the prints was taken. */
    LocalDate lastDay() {
        return days().max(LocalDate::compareTo).orElseThrow();
    }

    private Stream<LocalDate> days() {
        return Stream.concat(
                Stream.of(takenOn),
                prints.stream()
                        .flatMap(print -> Stream.ofNullable(print.taking().on())));
    }
}
