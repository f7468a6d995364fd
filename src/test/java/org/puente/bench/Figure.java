package org.puente.bench;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One measured figure.
 *
 * @param name such as {@code start.first_page}
 * @param unit such as ms, s, MiB; empty for a ratio or a count
 * @param labels under what conditions it was measured
 * @param aim what it should not exceed, if there is such an aim
 */
public record Figure(String name, double value, String unit, Map<String, String> labels, OptionalDouble aim) {

    public Figure {
        labels = Map.copyOf(labels);
    }

    public static Figure of(String name, double value, String unit, Map<String, String> labels) {
        return new Figure(name, value, unit, labels, OptionalDouble.empty());
    }

    public Figure aiming(double atMost) {
        return new Figure(name, value, unit, labels, OptionalDouble.of(atMost));
    }

    String json() {
        String pairs = new TreeMap<>(labels)
                .entrySet().stream()
                        .map(label -> "\"%s\":\"%s\"".formatted(label.getKey(), label.getValue()))
                        .collect(Collectors.joining(","));
        return String.format(
                Locale.ROOT,
                "{\"name\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"labels\":{%s}}",
                name,
                value,
                unit,
                pairs);
    }

    String row() {
        String conditions = new TreeMap<>(labels)
                .entrySet().stream()
                        .map(label -> label.getKey() + "=" + label.getValue())
                        .collect(Collectors.joining(" "));
        String verdict = aim.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT, "aim ≤ %.4g %s", aim.getAsDouble(), value <= aim.getAsDouble() ? "met" : "MISSED");
        return String.format(Locale.ROOT, "%-24s %-28s %10.2f %-4s %s", name, conditions, value, unit, verdict)
                .stripTrailing();
    }
}
