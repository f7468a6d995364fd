package org.puente.treatment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Side;

/**
 * One version of the humane-treatment catalogue, or what an agreement made of it. A case keeps the one that it started with.
 *
 * @param agreed which agreement added to it or tightened it; null: the catalogue as it was delivered
 * @param checks in the order of the journey
 * @param restraints by what a person may be restrained
 */
public record Catalogue(int version, @Nullable Agreed agreed, List<Check> checks, RestraintPolicy restraints) {

    /** A version of an agreement. */
    public record Agreed(String id, int version) implements Comparable<Agreed> {

        @Override
        public int compareTo(Agreed other) {
            return Comparator.comparing(Agreed::id)
                    .thenComparing(Agreed::version)
                    .compare(this, other);
        }
    }

    public Catalogue {
        checks = List.copyOf(checks);
    }

    /** What calls it in an address: {@code 2}, or {@code us-co-3} for what that agreement made of it. */
    public String key() {
        return agreed == null ? String.valueOf(version) : agreed.id() + "-" + agreed.version();
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
