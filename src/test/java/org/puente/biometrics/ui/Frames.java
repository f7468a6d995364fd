package org.puente.biometrics.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long scripts ran for each frame, from a trace of Chromium.
 *
 * @param milliseconds script time from the end of one frame's callbacks to the end of the next one's, in order of size
 */
record Frames(List<Double> milliseconds) {

    private static final Set<String> SCRIPT =
            Set.of("FunctionCall", "FireAnimationFrame", "EventDispatch", "RunMicrotasks", "TimerFire");

    static Frames of(byte[] trace) {
        List<JsonNode> events = new ArrayList<>();
        Map<Long, Integer> frames = new HashMap<>();
        for (JsonNode event : JsonMapper.builder().build().readTree(trace).path("traceEvents")) {
            String name = event.path("name").asString("");
            if (SCRIPT.contains(name)) {
                events.add(event);
                if (isFrame(event)) {
                    frames.merge(event.path("tid").asLong(), 1, Integer::sum);
                }
            }
        }
        long page = frames.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return of(events.stream()
                .filter(event -> event.path("tid").asLong() == page)
                .sorted(Comparator.comparingDouble(event -> event.path("ts").asDouble()))
                .toList());
    }

    /** Counts outer events only: what runs inside them is part of them. */
    private static Frames of(List<JsonNode> inOrder) {
        List<Double> frames = new ArrayList<>();
        double busyUntil = 0;
        double sum = 0;
        for (JsonNode event : inOrder) {
            double start = event.path("ts").asDouble();
            if (start >= busyUntil) {
                double length = event.path("dur").asDouble(0);
                busyUntil = start + length;
                sum += length / 1000;
                if (isFrame(event)) {
                    frames.add(sum);
                    sum = 0;
                }
            }
        }
        return new Frames(frames.stream().sorted().toList());
    }

    int count() {
        return milliseconds.size();
    }

    double percentile(int percent) {
        return milliseconds.get(Math.min(count() - 1, count() * percent / 100));
    }

    private static boolean isFrame(JsonNode event) {
        return event.path("name").asString("").equals("FireAnimationFrame");
    }
}
