package org.puente.treatment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a changed fact did to the checks of a person, as one side knows them.
 *
 * @param added which apply from now on
 * @param retired which apply no longer; their answers stay readable
 */
public record ChangedChecks(List<Check> added, List<Check> retired) {

    public ChangedChecks {
        added = List.copyOf(added);
        retired = List.copyOf(retired);
    }

    static ChangedChecks between(Material before, Material after) {
        return new ChangedChecks(applyingOnlyIn(after, before), applyingOnlyIn(before, after));
    }

    private static List<Check> applyingOnlyIn(Material here, Material there) {
        return here.catalogue().checks().stream()
                .filter(check -> check.isVisibleTo(here.side()))
                .filter(check -> here.applies(check) && !there.applies(check))
                .toList();
    }

    static Map<String, String> payload(List<Check> checks) {
        return Map.of("checks", checks.stream().map(Check::id).collect(Collectors.joining(",")));
    }
}
