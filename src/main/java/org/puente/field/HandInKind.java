package org.puente.field;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puente.access.Actor;

/** A kind of thing that is handed in, as a bean; it knows the service that would have taken it on the spot. */
interface HandInKind {

    /** As devices write them. */
    Set<String> names();

    /** Whether this user hands in such things at all. */
    boolean isFor(Actor user);

    /** What it is about besides the person: a check, a restraint. At most 60 characters. */
    String subject(HandedItem item);

    /**
     * Does what the device's user did, in the running transaction and with the rights of whoever acts.
     *
     * @param at when it happened
     * @return the number of the answer on record that it became, 0 for none
     * @throws KeptAside if a person has to look at it
     * @throws Overtaken if the record moved on since the journey was taken along
     */
    int apply(FieldDevice device, HandedItem item, Instant at);

    /** Whether nothing follows from it but its own line on record, so that it may be done together with others. */
    default boolean isPlain(HandedItem item) {
        return false;
    }

    /**
     * Does plain things of one person at once, to the same end as {@link #apply} one after the other.
     *
     * @param at when each happened, in that order
     * @return what became of each; of what is not in it nothing was done, and it has to be handed in singly
     */
    default Map<UUID, Fate> applyTogether(FieldDevice device, List<HandedItem> items, List<Instant> at) {
        return Map.of();
    }

    /**
     * What follows although it is kept for a person because it is not open now; in the transaction that keeps it.
     *
     * @param at when it happened
     */
    default void whenNotOpen(HandedItem item, Instant at) {}

    /** After {@link Overtaken}, in a transaction of its own: what the record says now. */
    default Overtaken.By overtakenBy(FieldDevice device, HandedItem item) {
        return Overtaken.By.ANOTHER;
    }

    /**
     * Does it because a person decided so, who looked at the record.
     *
     * @param seen the number of the answer on record that they looked at
     */
    default int settle(FieldDevice device, HandedItem item, Instant at, int seen) {
        return apply(device, item, at);
    }
}
