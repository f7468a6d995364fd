package org.puente.bench;

import java.util.Locale;
import java.util.Map;

/** So many of so many, with the 95 % interval after Wilson (1927). */
record Proportion(long count, long of) {

    private static final double Z = 1.959964;

    double percent() {
        return 100 * part();
    }

    double part() {
        return (double) count / of;
    }

    double low() {
        return 100 * Math.max(0, middle() - halfWidth());
    }

    double high() {
        return 100 * Math.min(1, middle() + halfWidth());
    }

    Map<String, String> labels() {
        return Map.of("count", count + "/" + of, "interval95", String.format(Locale.ROOT, "%.1f-%.1f", low(), high()));
    }

    private double middle() {
        double part = part();
        return (part + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double halfWidth() {
        double part = part();
        return Z / (1 + Z * Z / of) * Math.sqrt(part * (1 - part) / of + Z * Z / (4.0 * of * of));
    }
}
