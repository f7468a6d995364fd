package org.puente.agreements;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Side;
import org.puente.countries.Span;

/**
 * How long one clock gives.
 *
 * @param side on whose calendar days begin and end: the side that has to act; null for hours, which need no calendar
 * @param extension the longest it may become by one reasoned extension, counted from the same beginning
 * @param outerLimit the latest moment in any case, counted from the same beginning
 */
public record ClockRule(
        Span span,
        @Nullable Side side,
        @Nullable Span extension,
        @Nullable Span outerLimit) {

    public Optional<Side> actingSide() {
        return Optional.ofNullable(side);
    }

    public Optional<Span> extendedTo() {
        return Optional.ofNullable(extension);
    }

    public Optional<Span> latest() {
        return Optional.ofNullable(outerLimit);
    }
}
