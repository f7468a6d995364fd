package org.puente.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Country;

/**
 * A frozen copy of exactly the agreed fields, as one side gave it to the other.
 *
 * @param seq counts from 1 per case and giving side
 * @param sheet all agreed fields as they stand with this disclosure
 * @param changes what a correction changed; empty otherwise
 */
public record Disclosure(
        UUID id, int seq, Country from, Country to, Kind kind, Sheet sheet, Instant writtenAt, List<Change> changes) {

    public Disclosure {
        changes = List.copyOf(changes);
    }

    /** Why it was written. */
    public enum Kind {
        SUBMISSION,
        CORRECTION,
        RELEASE
    }

    /**
     * One corrected field.
     *
     * @param reason a code of the agreement's list {@code correction}
     */
    public record Change(
            SheetField field,
            @Nullable String oldValue,
            @Nullable String newValue,
            String reason) {}
}
