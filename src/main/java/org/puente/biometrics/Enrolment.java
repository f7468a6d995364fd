package org.puente.biometrics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.matching.FingerPosition;

/**
 * One taking of prints, as it was confirmed.
 *
 * @param device empty if unknown
 * @param guardian who was present with a child, empty otherwise
 * @param enrolledBy name of the officer
 * @param fingers by position code
 */
public record Enrolment(
        EnrolmentId id,
        CaseId caseId,
        Country owner,
        EnrolmentKind kind,
        LocalDate takenOn,
        String place,
        String device,
        String guardian,
        String enrolledBy,
        Instant enrolledAt,
        List<Finger> fingers,
        Map<FingerPosition, Absence> absences) {

    public Enrolment {
        fingers = List.copyOf(fingers);
        absences = Map.copyOf(absences);
    }

    /** The first day on which one of its prints was taken. */
    LocalDate firstDay() {
        return Stream.concat(Stream.of(takenOn), fingers.stream().map(Finger::takenOn))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /**
     * One enrolled print.
     *
     * @param takenOn the day of the set, unless the print has its own; so are place and device
     * @param hasImage whether there is a picture; false for a template that came without one
     * @param imageSha256 lower-case hex of the PNG of its pixels, or of the template
     * @param width pixels
     * @param height pixels
     */
    public record Finger(
            UUID print,
            FingerPosition position,
            ImpressionType impression,
            LocalDate takenOn,
            String place,
            String device,
            int width,
            int height,
            boolean hasImage,
            String imageSha256,
            PrintIndicators indicators) {}
}
