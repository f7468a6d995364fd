package org.puente.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What of a table may be published ({@code domain.md}, Who sees what: cells under 10 hidden, and hidden so that no total,
 * other cut or earlier file gives them back).
 *
 * <p>Primary: a count below {@value #LEAST} is hidden, nought too. Secondary: a sum is published only if everything that it
 * sums is. So every published number is made of published numbers alone, and no equation among them holds a hidden one: of
 * a hidden count a reader learns that it is below {@value #LEAST}, which the rule itself says, and nothing else.
 */
final class Suppression {

    /** The smallest count that is published. */
    static final int LEAST = 10;

    private Suppression() {}

    /**
     * The cells of a table with the sums of its lines, of its months and of all.
     *
     * @param sum the name of the sums over the lines; empty if they mean nothing
     */
    static List<PublishedCell> published(CountTable table, Optional<String> sum) {
        List<PublishedCell> cells = new ArrayList<>();
        int lines = table.names().size();
        for (int line = 0; line < lines; line++) {
            add(cells, table, table.names().get(line), new int[] {line});
        }
        sum.ifPresent(name -> add(cells, table, name, IntStream.range(0, lines).toArray()));
        return cells;
    }

    private static void add(List<PublishedCell> cells, CountTable table, String name, int[] lines) {
        int[] months = IntStream.range(0, table.months()).toArray();
        for (int month : months) {
            cells.add(new PublishedCell(name, month + 1, visible(table, lines, new int[] {month})));
        }
        cells.add(new PublishedCell(name, 0, visible(table, lines, months)));
    }

    private static Optional<Long> visible(CountTable table, int[] lines, int[] months) {
        boolean whole = IntStream.of(lines)
                .allMatch(line -> IntStream.of(months).allMatch(month -> table.count(line, month) >= LEAST));
        return whole ? Optional.of(table.sum(lines, months)) : Optional.empty();
    }
}
