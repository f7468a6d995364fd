package org.puente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How long something took, in milliseconds, round by round. */
record Timing(List<Double> millis) {

    Timing {
        millis = millis.stream().sorted().toList();
    }

    static Timing of(Runnable work, int warmUp, int rounds) {
        List<Double> millis = new ArrayList<>();
        for (int i = -warmUp; i < rounds; i++) {
            long began = System.nanoTime();
            work.run();
            if (i >= 0) {
                millis.add((System.nanoTime() - began) / 1e6);
            }
        }
        return new Timing(millis);
    }

    Timing and(Timing more) {
        return new Timing(Stream.concat(millis.stream(), more.millis.stream()).toList());
    }

    double quantile(int percent) {
        return millis.get(millis.size() * percent / 100);
    }
}
