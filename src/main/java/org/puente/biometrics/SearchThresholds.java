package org.puente.biometrics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.puente.matching.SearchThreshold;
import org.springframework.stereotype.Component;

/**
 * Which score a candidate has to reach, so that at most 1 % of the searches for somebody who is not there name anybody:
 * the table that {@code ./puente evaluate thresholds} made, by the prints that each finger is compared with and the
 * number of fingers.
 */
@Component
class SearchThresholds {

    /** With fewer usable fingers no answer is given by itself ({@code domain.md}, Biometrics). */
    static final int FEWEST_FINGERS = 4;

    static final double FALSE_ALARMS = 0.01;

    private static final String TABLE = "search-thresholds.csv";

    private final Map<Integer, NavigableMap<Integer, Integer>> byFingers = new TreeMap<>();

    private final int times;

    SearchThresholds(SearchSettings settings) {
        times = settings.thresholdTimes();
        try (InputStream in = Objects.requireNonNull(SearchThresholds.class.getResourceAsStream(TABLE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("prints,"))
                    .map(line -> line.split(","))
                    .forEach(row -> byFingers
                            .computeIfAbsent(Integer.valueOf(row[1]), _ -> new TreeMap<>())
                            .put(Integer.valueOf(row[0]), Integer.valueOf(row[2])));
        } catch (IOException inJar) {
            throw new UncheckedIOException(inJar);
        }
    }

    /**
     * The threshold of the next larger size in the table; beyond its largest, as much above the nominal one as there.
     *
     * @param prints that each finger is compared with, at least one
     * @param fingers 1–10
     */
    int of(int prints, int fingers) {
        NavigableMap<Integer, Integer> sizes = byFingers.get(fingers);
        if (sizes == null || prints < 1) {
            throw new IllegalArgumentException("No threshold for " + fingers + " fingers among " + prints);
        }
        Map.Entry<Integer, Integer> larger = sizes.ceilingEntry(prints);
        if (larger != null) {
            return times * larger.getValue();
        }
        Map.Entry<Integer, Integer> largest = sizes.lastEntry();
        double more = SearchThreshold.of(prints, fingers, FALSE_ALARMS)
                - SearchThreshold.of(largest.getKey(), fingers, FALSE_ALARMS);
        return times * (int) Math.ceil(largest.getValue() + more);
    }
}
