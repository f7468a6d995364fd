package org.puente.approvals;

import java.time.LocalDate;
import org.puente.people.PersonName;

/**
 * Who the person is by the evidence: what the registers of the receiving country say.
 *
 * @param placeOfBirth as the register writes it, or empty; at most 120 characters
 * @param nationalNumber the cédula or the number of another national document, or empty; at most 30 characters
 * @throws IllegalArgumentException if a text is longer
 */
public record ProvenIdentity(PersonName name, LocalDate birthDate, String placeOfBirth, String nationalNumber) {

    public ProvenIdentity {
        placeOfBirth = placeOfBirth.strip();
        nationalNumber = nationalNumber.strip();
        if (placeOfBirth.length() > 120 || nationalNumber.length() > 30) {
            throw new IllegalArgumentException("A proven value is too long");
        }
    }

    /** Says nothing: personal data belongs on pages, not in logs. */
    @Override
    public String toString() {
        return "ProvenIdentity[withheld]";
    }
}
