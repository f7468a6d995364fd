package org.puente.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.puente.matching.GalleryPrint;
import org.puente.matching.Template;
import org.puente.matching.Verifier;

/** What SourceAFIS gives every print of a folder against every one of many prints of nobody: a row for each print. */
final class StrangersScores {

    private static final int AT_A_TIME = 2000;

    private final List<Verifier> probes;
    private final float[][] scores;

    StrangersScores(List<PrintSet.Print> probes, int strangers) {
        this.probes =
                probes.stream().map(probe -> new Verifier(probe.template())).toList();
        scores = new float[probes.size()][strangers];
    }

    /** The prints among themselves. */
    float[][] among(List<PrintSet.Print> prints) {
        IntStream.range(0, scores.length).parallel().forEach(probe -> {
            for (int other = 0; other < prints.size(); other++) {
                scores[probe][other] =
                        (float) probes.get(probe).score(prints.get(other).template());
            }
        });
        return scores;
    }

    float[][] against(Iterator<GalleryPrint> strangers) {
        Progress progress = new Progress("scored against", scores[0].length);
        for (int from = 0; strangers.hasNext(); ) {
            List<GalleryPrint> some = new ArrayList<>();
            while (strangers.hasNext() && some.size() < AT_A_TIME) {
                some.add(strangers.next());
            }
            List<Template> templates =
                    some.parallelStream().map(print -> print.print().template()).toList();
            int first = from;
            IntStream.range(0, templates.size()).parallel().forEach(at -> {
                for (int probe = 0; probe < scores.length; probe++) {
                    scores[probe][first + at] = (float) probes.get(probe).score(templates.get(at));
                }
                progress.oneMore();
            });
            from += some.size();
        }
        return scores;
    }
}
