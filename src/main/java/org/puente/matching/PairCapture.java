package org.puente.matching;

import com.machinezoo.sourceafis.FingerprintTransparency;
import java.util.List;

/** Listens to SourceAFIS while it matches and keeps the pairs of its best try. */
final class PairCapture extends FingerprintTransparency {

    private static final String BEST = "best-pairing";

    private List<MinutiaePairs.Pair> pairs = List.of();

    List<MinutiaePairs.Pair> pairs() {
        return pairs;
    }

    @Override
    public boolean accepts(String key) {
        return BEST.equals(key);
    }

    @Override
    public void take(String key, String mime, byte[] data) {
        pairs = TemplateReader.pairs(data);
    }
}
