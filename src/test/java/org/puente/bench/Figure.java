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
 * @param floor what it should reach, if there is such an aim
 */
public record Figure(
        String name, double value, String unit, Map<String, String> labels, OptionalDouble aim, OptionalDouble floor) {

    public Figure {
        labels = Map.copyOf(labels);
    }

    public static Figure of(String name, double value, String unit, Map<String, String> labels) {
        return new Figure(name, value, unit, labels, OptionalDouble.empty(), OptionalDouble.empty());
    }

    public Figure aiming(double atMost) {
        return new Figure(name, value, unit, labels, OptionalDouble.of(atMost), floor);
    }

    public Figure reaching(double atLeast) {
        return new Figure(name, value, unit, labels, aim, OptionalDouble.of(atLeast));
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
        String verdict = aim.isPresent() ? verdict("≤", aim.getAsDouble(), value <= aim.getAsDouble()) : "";
        verdict += floor.isPresent() ? verdict("≥", floor.getAsDouble(), value >= floor.getAsDouble()) : "";
        return String.format(Locale.ROOT, "%-24s %-28s %10.2f %-4s %s", name, conditions, value, unit, verdict)
                .stripTrailing();
    }

    private static String verdict(String sign, double bound, boolean met) {
        return String.format(Locale.ROOT, "aim %s %.4g %s", sign, bound, met ? "met" : "MISSED");
    }
}
