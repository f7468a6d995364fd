package org.puente.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Understands what SourceAFIS writes: the minutiae of a template, the pairs of a match. */
final class TemplateReader {

    /** Templates hold places as in an image of 500 dpi, whatever the original had. */
    static final int TEMPLATE_DPI = 500;

    private TemplateReader() {}

    static List<Minutia> minutiae(byte[] template, int dpi) {
        Map<?, ?> root = (Map<?, ?>) Cbor.read(template);
        List<?> xs = list(root, "positionsX");
        List<?> ys = list(root, "positionsY");
        List<?> directions = list(root, "directions");
        String types = String.valueOf(root.get("types"));
        double scale = (double) dpi / TEMPLATE_DPI;
        List<Minutia> minutiae = new ArrayList<>(xs.size());
        for (int i = 0; i < xs.size(); i++) {
            minutiae.add(new Minutia(
                    number(xs.get(i)) * scale,
                    number(ys.get(i)) * scale,
                    number(directions.get(i)),
                    types.charAt(i) == 'B' ? Minutia.Type.BIFURCATION : Minutia.Type.ENDING));
        }
        return List.copyOf(minutiae);
    }

    /** The matched minutiae of a pairing: its root, then the far end of each branch of its tree. */
    static List<MinutiaePairs.Pair> pairs(byte[] pairing) {
        Map<?, ?> graph = (Map<?, ?>) Cbor.read(pairing);
        List<MinutiaePairs.Pair> pairs = new ArrayList<>();
        if (graph.get("root") instanceof Map<?, ?> root) {
            pairs.add(pair(root, "probe", "candidate"));
        }
        for (Object branch : list(graph, "tree")) {
            pairs.add(pair((Map<?, ?>) branch, "probeTo", "candidateTo"));
        }
        return List.copyOf(pairs);
    }

    private static MinutiaePairs.Pair pair(Map<?, ?> edge, String probe, String candidate) {
        return new MinutiaePairs.Pair((int) number(edge.get(probe)), (int) number(edge.get(candidate)));
    }

    private static List<?> list(Map<?, ?> map, String key) {
        return map.get(key) instanceof List<?> list ? list : List.of();
    }

    private static double number(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException("Not a number: " + value);
    }
}
