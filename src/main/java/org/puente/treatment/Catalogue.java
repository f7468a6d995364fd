package org.puente.treatment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.puente.countries.Side;

/**
 * One version of the humane-treatment catalogue. A case keeps the version that it started with.
 *
 * @param checks in the order of the journey
 */
public record Catalogue(int version, List<Check> checks) {

    public Catalogue {
        checks = List.copyOf(checks);
    }

    public Optional<Check> check(String id) {
        return checks.stream().filter(check -> check.id().equals(id)).findFirst();
    }

    /** What exists for a side in a phase, given these facts. */
    List<Check> applying(Phase phase, Side side, Set<Flag> flags) {
        return checks.stream()
                .filter(check -> check.phase() == phase)
                .filter(check -> check.isVisibleTo(side))
                .filter(check -> check.appliesWhen().holds(flags))
                .toList();
    }
}
