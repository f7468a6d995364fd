package org.puente.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The sender's removal order for one person.
 *
 * @param finalOn since when it is final and enforceable; null while it is not
 */
public record RemovalOrder(
        String reference, LocalDate issuedOn, @Nullable LocalDate finalOn) {

    private static final int LONGEST = 80;

    public RemovalOrder {
        if (reference.isBlank() || reference.length() > LONGEST) {
            throw new IllegalArgumentException("A removal order needs a reference of at most 80 characters");
        }
        if (finalOn != null && finalOn.isBefore(issuedOn)) {
            throw new IllegalArgumentException("An order cannot be final before it was issued");
        }
    }

    public boolean isFinal() {
        return finalOn != null;
    }
}
