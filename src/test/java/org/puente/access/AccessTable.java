package org.puente.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.puente.testing.TestActors;

/** A table of who may do what, written by hand: whatever a test finds is compared with it, cell by cell. */
final class AccessTable {

    static final String NOBODY = "nobody";
    static final String EVERYBODY = "everybody";

    private final Map<String, String> cells;

    private AccessTable(Map<String, String> cells) {
        this.cells = cells;
    }

    /**
     * Reads a table: columns that name an act, and after them one column of roles for each side, or one for all.
     *
     * @param acts how many columns name the act
     */
    static AccessTable read(String file, int acts) {
        try {
            List<String> lines = Files.readAllLines(Path.of("src/test/resources", file));
            String[] head = lines.getFirst().split(",");
            Map<String, String> cells = new TreeMap<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] columns = line.split(",", -1);
                if (columns.length != head.length) {
                    throw new IllegalStateException("Not " + head.length + " columns: " + line);
                }
                for (int side = acts; side < head.length; side++) {
                    String act = String.join(" ", Arrays.copyOf(columns, acts));
                    String cell = head.length == acts + 1 ? act : act + " " + head[side];
                    if (cells.put(cell, sorted(List.of(columns[side].split(" ")))) != null) {
                        throw new IllegalStateException("Said twice: " + cell);
                    }
                }
            }
            return new AccessTable(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every cell in which the table and what was found differ; what is in one of them alone is nobody's in the other. */
    List<String> differences(Map<String, String> found) {
        Set<String> all = new TreeSet<>(cells.keySet());
        all.addAll(found.keySet());
        return all.stream()
                .filter(cell -> !cells.getOrDefault(cell, NOBODY).equals(found.getOrDefault(cell, NOBODY)))
                .map(cell -> cell + ": written " + cells.getOrDefault(cell, NOBODY) + ", found "
                        + found.getOrDefault(cell, NOBODY))
                .toList();
    }

    /** The acts of the table, whoever may do them. */
    Set<String> acts() {
        return cells.keySet();
    }

    /** The table with one role of one cell added or struck out. */
    AccessTable flipped(SplittableRandom seeded) {
        List<String> names = List.copyOf(cells.keySet());
        String cell = names.get(seeded.nextInt(names.size()));
        String role = Role.values()[seeded.nextInt(Role.values().length)].realmRole();
        Map<String, String> changed = new TreeMap<>(cells);
        changed.computeIfPresent(cell, (_, roles) -> flipped(roles, role));
        return new AccessTable(changed);
    }

    private static String flipped(String roles, String role) {
        TreeSet<String> all = new TreeSet<>();
        if (roles.equals(EVERYBODY)) {
            Stream.of(Role.values()).map(Role::realmRole).forEach(all::add);
        } else if (!roles.equals(NOBODY)) {
            all.addAll(List.of(roles.split(" ")));
        }
        if (!all.remove(role)) {
            all.add(role);
        }
        return written(all);
    }

    /** Roles as the tables write them. */
    static String written(Collection<String> roles) {
        TreeSet<String> all = new TreeSet<>(roles);
        if (all.isEmpty()) {
            return NOBODY;
        }
        return all.size() == Role.values().length ? EVERYBODY : String.join(" ", all);
    }

    private static String sorted(List<String> roles) {
        return String.join(" ", new TreeSet<>(roles));
    }

    /** Somebody in this role of a country, or of the independent bodies. */
    static Actor of(Role role, @Nullable Country party) {
        String home = party == null ? "independent" : party.code();
        return new Actor(new UserId("matrix:" + home + ":" + role), "Matrix Tester", party, Set.of(role));
    }

    /** As {@link #of}, in a country, or for a role of the independent bodies in none. */
    static Actor in(Country country, Role role) {
        return of(role, role.isIndependent() ? null : country);
    }

    static String side(Country country) {
        return (country.equals(TestActors.US) ? "sending" : "receiving").toLowerCase(Locale.ROOT);
    }
}
