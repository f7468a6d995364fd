package org.puente.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.puente.matching.GalleryPrint;
import org.puente.matching.Template;
import org.puente.matching.Verifier;

/** Scores every probe against every print with SourceAFIS alone; some thousand templates are in memory at a time. */
final class ExhaustiveSearch {

    private static final int AT_A_TIME = 4000;

    private final PrintFolder folder;
    private final List<Verifier> verifiers;
    private final double[] others;

    ExhaustiveSearch(PrintFolder folder) {
        this.folder = folder;
        verifiers = folder.probes().stream()
                .map(probe -> new Verifier(probe.template()))
                .toList();
        others = new double[verifiers.size()];
    }

    /** What each probe finds among these prints and the mates. */
    List<Found> among(Iterator<GalleryPrint> prints) {
        while (prints.hasNext()) {
            List<GalleryPrint> some = new ArrayList<>();
            while (prints.hasNext() && some.size() < AT_A_TIME) {
                some.add(prints.next());
            }
            List<Template> templates =
                    some.parallelStream().map(print -> print.print().template()).toList();
            IntStream.range(0, others.length).parallel().forEach(probe -> meet(probe, templates));
        }
        return IntStream.range(0, others.length).mapToObj(this::found).toList();
    }

    private Found found(int probe) {
        PrintFolder.Probe searched = folder.probes().get(probe);
        meet(
                probe,
                folder.mates().entrySet().stream()
                        .filter(mate -> !mate.getKey().equals(searched.finger()))
                        .map(Map.Entry::getValue)
                        .toList());
        return new Found(verifiers.get(probe).score(folder.mate(searched)), others[probe]);
    }

    private void meet(int probe, List<Template> templates) {
        for (Template template : templates) {
            others[probe] = Math.max(others[probe], verifiers.get(probe).score(template));
        }
    }
}
