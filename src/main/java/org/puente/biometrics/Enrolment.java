package org.puente.biometrics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /**
     * One enrolled print.
     *
     * @param hasImage whether there is a picture; false for a template that came without one
     * @param imageSha256 lower-case hex of the PNG of its pixels, or of the template
     * @param width pixels
     * @param height pixels
     */
    public record Finger(
            UUID print,
            FingerPosition position,
            ImpressionType impression,
            int width,
            int height,
            boolean hasImage,
            String imageSha256,
            PrintIndicators indicators) {}
}
