package org.puente.cases;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreedClock;
import org.puente.countries.Country;
import org.puente.countries.Deadline;

/**
 * One clock of the agreement as a reader may see it.
 *
 * @param owedBy the country that has to act; {@link Country#NONE} for both
 * @param due null while it stands still, so that no figure shows
 * @param metAt when what it waits for happened, or the case ended; null while it runs
 * @param late it was met late, or is overdue
 * @param paused the partner's hold sentence stands: show the word and no figure
 * @param stopped it stands still for a reason that the reader may know
 * @param deadline how it counts; null where the partner's hold stopped it, of which the new due date alone tells
 * @param extension null if it was not extended
 */
public record ClockView(
        AgreedClock kind,
        Country owedBy,
        Instant started,
        @Nullable Instant due,
        @Nullable Instant metAt,
        boolean late,
        boolean paused,
        boolean stopped,
        @Nullable Deadline deadline,
        @Nullable ClockExtension extension) {

    public boolean runs() {
        return metAt == null;
    }

    /** Whether the reader's side has to act, alone or with the other. */
    public boolean isOwedBy(Country country) {
        return owedBy.equals(country) || owedBy.equals(Country.NONE);
    }

    /** How it counts, where the reader may know. */
    public Optional<Deadline> counting() {
        return Optional.ofNullable(deadline);
    }

    /** When it is due, where there is a figure. */
    public Optional<Instant> figure() {
        return Optional.ofNullable(due);
    }
}
