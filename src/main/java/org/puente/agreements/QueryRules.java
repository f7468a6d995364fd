package org.puente.agreements;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.puente.countries.Side;

/**
 * What one side may ask the other about prints, and what it may be answered.
 *
 * @param opened the galleries that each side opens to the other; none where it opens none
 * @param released exactly what is released of a person whom the owning side's examiners found
 * @param tick after which an answer leaves, and each later one after as much again, whatever the work took
 * @param aDay how many queries a side may ask within 24 hours
 */
public record QueryRules(Map<Side, Set<OpenedGallery>> opened, List<DisclosedField> released, Duration tick, int aDay) {

    public QueryRules {
        opened = Map.copyOf(opened);
        released = List.copyOf(released);
    }

    /** What that side opens to the other. */
    public Set<OpenedGallery> openedBy(Side side) {
        return opened.getOrDefault(side, Set.of());
    }
}
