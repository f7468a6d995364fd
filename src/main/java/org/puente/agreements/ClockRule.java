package org.puente.agreements;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Side;
import org.puente.countries.Span;

/**
 * How long one clock gives, and whom it is brought before as it runs out.
 *
 * @param side on whose calendar days begin and end: the side that has to act; null for hours, which need no calendar
 * @param extension the longest it may become by one reasoned extension, counted from the same beginning
 * @param outerLimit the latest moment in any case, counted from the same beginning
 * @param escalation in the order of the file; empty for what is brought before nobody
 */
public record ClockRule(
        Span span,
        @Nullable Side side,
        @Nullable Span extension,
        @Nullable Span outerLimit,
        List<EscalationStep> escalation) {

    public ClockRule {
        escalation = List.copyOf(escalation);
    }

    public Optional<Side> actingSide() {
        return Optional.ofNullable(side);
    }

    public Optional<Span> extendedTo() {
        return Optional.ofNullable(extension);
    }

    public Optional<Span> latest() {
        return Optional.ofNullable(outerLimit);
    }

    /** How far one reasoned extension may take it: as agreed, or to the outer limit; empty where neither is. */
    public Optional<Span> longest() {
        return extendedTo().or(this::latest);
    }
}
