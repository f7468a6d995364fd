package org.puente.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Somebody who has every published file and solves them: each count is an unknown, each published number an equation. A
 * hidden count is determined where elimination leaves it alone in an equation.
 */
final class LinearAttack {

    private static final double NOTHING = 1e-9;

    private final List<String> unknowns = new ArrayList<>();
    private final List<Boolean> small = new ArrayList<>();
    private final List<List<Integer>> equations = new ArrayList<>();
    private int files;

    LinearAttack read(CountTable table, List<PublishedCell> file) {
        int first = unknowns.size();
        for (int line = 0; line < table.names().size(); line++) {
            for (int month = 0; month < table.months(); month++) {
                unknowns.add(files + ":" + table.names().get(line) + ":" + (month + 1));
                small.add(table.count(line, month) < Suppression.LEAST);
            }
        }
        for (PublishedCell cell : file) {
            if (cell.value().isPresent()) {
                equations.add(parts(table, cell, first));
            }
        }
        files++;
        return this;
    }

    private static List<Integer> parts(CountTable table, PublishedCell cell, int first) {
        int line = table.names().indexOf(cell.figure());
        return IntStream.range(0, table.names().size())
                .filter(each -> line < 0 || each == line)
                .boxed()
                .flatMap(each -> IntStream.range(0, table.months())
                        .filter(month -> cell.part() == 0 || month == cell.part() - 1)
                        .mapToObj(month -> first + each * table.months() + month))
                .toList();
    }

    long hidden() {
        return small.stream().filter(Boolean::booleanValue).count();
    }

    /** Hidden counts of which the published numbers say the value. */
    List<String> determined() {
        double[][] rows = reduced();
        List<String> found = new ArrayList<>();
        for (double[] row : rows) {
            int[] of = IntStream.range(0, row.length)
                    .filter(column -> Math.abs(row[column]) > NOTHING)
                    .toArray();
            if (of.length == 1 && small.get(of[0])) {
                found.add(unknowns.get(of[0]));
            }
        }
        return found;
    }

    /** The equations in reduced row echelon form, in which a determined unknown stands alone. */
    private double[][] reduced() {
        double[][] rows = new double[equations.size()][unknowns.size()];
        for (int i = 0; i < rows.length; i++) {
            for (int part : equations.get(i)) {
                rows[i][part] = 1;
            }
        }
        int done = 0;
        for (int column = 0; column < unknowns.size() && done < rows.length; column++) {
            int pivot = pivot(rows, done, column);
            if (Math.abs(rows[pivot][column]) <= NOTHING) {
                continue;
            }
            double[] chosen = rows[pivot];
            rows[pivot] = rows[done];
            rows[done] = chosen;
            double by = chosen[column];
            IntStream.range(0, chosen.length).forEach(each -> chosen[each] /= by);
            for (double[] row : rows) {
                double times = row[column];
                if (row != chosen && Math.abs(times) > NOTHING) {
                    IntStream.range(0, row.length).forEach(each -> row[each] -= times * chosen[each]);
                }
            }
            done++;
        }
        return rows;
    }

    private static int pivot(double[][] rows, int from, int column) {
        int best = from;
        for (int row = from; row < rows.length; row++) {
            if (Math.abs(rows[row][column]) > Math.abs(rows[best][column])) {
                best = row;
            }
        }
        return best;
    }
}
