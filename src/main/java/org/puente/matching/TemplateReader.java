package org.puente.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads what SourceAFIS writes as CBOR: the minutiae of a template, the pairs of a match. */
final class TemplateReader {

    /** Templates hold places as in an image of 500 dpi, whatever the original had. */
    private static final double TEMPLATE_DPI = 500;

    private static final CBORMapper CBOR = new CBORMapper();

    private TemplateReader() {}

    static List<Minutia> minutiae(byte[] template, int dpi) {
        JsonNode root = read(template);
        double scale = dpi / TEMPLATE_DPI;
        String types = root.path("types").asText();
        List<Minutia> minutiae = new ArrayList<>(types.length());
        for (int i = 0; i < types.length(); i++) {
            minutiae.add(new Minutia(
                    root.path("positionsX").path(i).asInt() * scale,
                    root.path("positionsY").path(i).asInt() * scale,
                    root.path("directions").path(i).asDouble(),
                    types.charAt(i) == 'B' ? Minutia.Type.BIFURCATION : Minutia.Type.ENDING));
        }
        return List.copyOf(minutiae);
    }

    /** The matched minutiae of a pairing: its root, then the far end of each branch of its tree. */
    static List<MinutiaePairs.Pair> pairs(byte[] pairing) {
        JsonNode graph = read(pairing);
        List<MinutiaePairs.Pair> pairs = new ArrayList<>();
        JsonNode root = graph.path("root");
        pairs.add(new MinutiaePairs.Pair(
                root.path("probe").asInt(), root.path("candidate").asInt()));
        for (JsonNode branch : graph.path("tree")) {
            pairs.add(new MinutiaePairs.Pair(
                    branch.path("probeTo").asInt(), branch.path("candidateTo").asInt()));
        }
        return List.copyOf(pairs);
    }

    private static JsonNode read(byte[] cbor) {
        try {
            return CBOR.readTree(cbor);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
