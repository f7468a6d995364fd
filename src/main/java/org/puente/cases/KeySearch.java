package org.puente.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the cases that have a key in each of several ranges, the rarest range first. A range that holds many keys is
 * never read whole: it is only asked about the cases that the rare ones left over.
 */
@Component
class KeySearch {

    /** So many keys are read of a range; above, it counts as common. */
    static final int FEW = 400;

    private final JdbcClient jdbc;

    KeySearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The cases, or empty if every range is common, so that walking the list in order finds a page sooner. */
    Optional<Set<UUID>> few(Country viewer, List<KeyRange> ranges) {
        List<KeyRange> common = new ArrayList<>();
        Set<UUID> found = null;
        for (KeyRange range : ranges) {
            List<UUID> keys = read(viewer, range);
            if (keys.size() > FEW) {
                common.add(range);
            } else if (found == null) {
                found = new HashSet<>(keys);
            } else {
                found.retainAll(Set.copyOf(keys));
            }
        }
        if (found == null) {
            return Optional.empty();
        }
        for (KeyRange range : common) {
            if (!found.isEmpty()) {
                found = among(found, viewer, range);
            }
        }
        return Optional.of(found);
    }

    private List<UUID> read(Country viewer, KeyRange range) {
        return jdbc.sql("select k.case_id from case_search_key k where k.viewer = ?"
                        + " and k.search_key >= ? and k.search_key < ? limit ?")
                .params(viewer.code(), range.from(), range.below(), FEW + 1)
                .query(UUID.class)
                .list();
    }

    private Set<UUID> among(Set<UUID> cases, Country viewer, KeyRange range) {
        return jdbc.sql("select k.case_id from case_search_key k where k.viewer = ? and k.search_key >= ?"
                        + " and k.search_key < ? and k.case_id in ("
                        + "?,".repeat(cases.size() - 1) + "?)")
                .params(viewer.code(), range.from(), range.below())
                .params(List.copyOf(cases))
                .query(UUID.class)
                .set();
    }
}
