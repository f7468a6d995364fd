package org.puente.reporting;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts by name and month, as they are. Never leaves the portal.
 *
 * @param names of the lines
 * @param counts for each line one in each month
 */
record CountTable(List<String> names, List<List<Long>> counts) {

    CountTable {
        names = List.copyOf(names);
        counts = counts.stream().map(List::copyOf).toList();
        int months = counts.getFirst().size();
        if (names.size() != counts.size() || counts.stream().anyMatch(line -> line.size() != months)) {
            throw new IllegalArgumentException("Not a table");
        }
        if (counts.stream().flatMap(List::stream).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Counted less than nothing");
        }
    }

    int months() {
        return counts.getFirst().size();
    }

    long count(int line, int month) {
        return counts.get(line).get(month);
    }

    /** Of some lines and months together. */
    long sum(int[] lines, int[] months) {
        return IntStream.of(lines)
                .mapToLong(line -> IntStream.of(months)
                        .mapToLong(month -> count(line, month))
                        .sum())
                .sum();
    }
}
