package org.puente.treatment;

import java.util.List;
import java.util.stream.Stream;

/**
 * Two versions of the catalogue side by side.
 *
 * @param added checks that only the later one has
 * @param removed checks that only the earlier one has
 * @param changed checks that both have, in other words or by another rule
 * @param policy what differs in the restraint policies
 */
public record CatalogueDifference(
        Catalogue from,
        Catalogue to,
        List<Check> added,
        List<Check> removed,
        List<Changed> changed,
        List<PolicyAspect> policy) {

    /** A check that is in both, and in what it differs. */
    public record Changed(Check before, Check after, List<CheckAspect> aspects) {}

    static CatalogueDifference between(Catalogue from, Catalogue to) {
        return new CatalogueDifference(
                from,
                to,
                onlyIn(to, from),
                onlyIn(from, to),
                from.checks().stream()
                        .flatMap(before -> to.check(before.id()).stream().map(after -> changed(before, after)))
                        .filter(changed -> !changed.aspects().isEmpty())
                        .toList(),
                Stream.of(PolicyAspect.values())
                        .filter(aspect -> !aspect.of(from.restraints()).equals(aspect.of(to.restraints())))
                        .toList());
    }

    private static List<Check> onlyIn(Catalogue here, Catalogue there) {
        return here.checks().stream()
                .filter(check -> there.check(check.id()).isEmpty())
                .toList();
    }

    private static Changed changed(Check before, Check after) {
        return new Changed(
                before,
                after,
                Stream.of(CheckAspect.values())
                        .filter(aspect -> aspect.differs(before, after))
                        .toList());
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && policy.isEmpty();
    }
}
