package org.puente.agreements;

/** A profile cannot be used. The message names file, line, place and reason; the portal does not start with it. */
public class ProfileError extends IllegalStateException {

    /** @param line counted from 1 */
    ProfileError(String file, int line, String place, String reason) {
        super(file + ":" + line + ": " + (place.isEmpty() ? "" : place + ": ") + reason);
    }
}
