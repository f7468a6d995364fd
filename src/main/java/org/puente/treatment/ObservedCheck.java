package org.puente.treatment;

import java.util.Map;
import java.util.Optional;
import org.puente.countries.Side;

/**
 * A check of a person as a monitor may know it.
 *
 * @param words what each side's officers last said
 * @param crossed what of it the other side may know now, by the side that said it; for what both sides will read
 */
public record ObservedCheck(Check check, Map<Side, OfficersWord> words, Map<Side, OfficersWord> crossed) {

    public ObservedCheck {
        words = Map.copyOf(words);
        crossed = Map.copyOf(crossed);
    }

    public Optional<OfficersWord> word(Side side) {
        return Optional.ofNullable(words.get(side));
    }

    /** What a side knows of what the officers of a side said. */
    public Optional<OfficersWord> knownTo(Side reader, Side said) {
        return Optional.ofNullable(reader == said ? words.get(said) : crossed.get(said));
    }
}
