package org.puente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.puente.matching.Template;

/** Prints to search for and where to find them: of each finger the first impression is the mate, the others are probes. */
record PrintFolder(Map<String, Template> mates, List<Probe> probes) {

    /** A print to search for, of a finger that is in the gallery. */
    record Probe(String finger, Template template) {}

    /** Fingers with one impression only are left out. */
    static PrintFolder of(PrintSet set) {
        Map<String, List<Template>> fingers = set.prints().stream()
                .collect(Collectors.groupingBy(
                        PrintSet.Print::finger,
                        TreeMap::new,
                        Collectors.mapping(PrintSet.Print::template, Collectors.toList())));
        Map<String, Template> mates = new TreeMap<>();
        List<Probe> probes = new ArrayList<>();
        fingers.forEach((finger, templates) -> {
            if (templates.size() > 1) {
                mates.put(finger, templates.getFirst());
                templates.stream().skip(1).forEach(template -> probes.add(new Probe(finger, template)));
            }
        });
        return new PrintFolder(mates, probes);
    }

    Template mate(Probe probe) {
        return Objects.requireNonNull(mates.get(probe.finger()));
    }
}
