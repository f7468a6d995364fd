package org.puente.agreements;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A gallery that a side may open, by name, to the other side's queries. What is not named here cannot be opened: no
 * protection register, and nothing of a draft ({@code domain.md}, Biometrics, Query).
 */
public enum OpenedGallery {
    /** Prints taken from persons for a case that was submitted. */
    RETURNS,
    /** Prints of earlier records of the own country that were added to such a case. */
    EARLIER_RECORDS,
    /** Prints of identity documents that were added to such a case. */
    DOCUMENTS;

    /** Its name in profiles, such as {@code earlier_records}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<OpenedGallery> ofCode(String code) {
        return Arrays.stream(values())
                .filter(gallery -> gallery.code().equals(code))
                .findFirst();
    }
}
