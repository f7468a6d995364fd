package org.puente.biometrics;

import java.util.UUID;

/** The id of an enrolment. */
public record EnrolmentId(UUID uuid) {

    static EnrolmentId random() {
        return new EnrolmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
