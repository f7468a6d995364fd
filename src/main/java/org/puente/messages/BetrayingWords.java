package org.puente.messages;

import java.util.List;
import org.puente.portal.Refusal;

/** A text holds words that betray matters of protection; it is not sent, and nothing of it is kept. */
public class BetrayingWords extends Refusal {

    private final transient List<Place> places;

    BetrayingWords(List<Place> places) {
        super("messages.refused.words", places.size());
        this.places = List.copyOf(places);
    }

    /** Where they stand, in order. */
    public List<Place> places() {
        return places;
    }

    /** From the first character to the one behind the last. */
    public record Place(int from, int until) {}
}
