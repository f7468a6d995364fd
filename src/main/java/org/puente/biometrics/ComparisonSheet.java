package org.puente.biometrics;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.puente.matching.FingerprintImage;
import org.puente.matching.Minutia;

/**
 * An examiner's own marks on one finger.
 *
 * @param pairs which marks of the two prints the examiner takes for the same
 * @param regions how far the prints can be relied on; reviews from before there were any hold none
 * @throws IllegalArgumentException for a pair of marks that do not exist
 */
public record ComparisonSheet(
        List<Mark> probe,
        List<Mark> candidate,
        List<Pair> pairs,
        @Nullable List<Region> regions) {

    public static final ComparisonSheet EMPTY = new ComparisonSheet(List.of(), List.of(), List.of());

    public ComparisonSheet {
        probe = List.copyOf(probe);
        candidate = List.copyOf(candidate);
        pairs = List.copyOf(pairs);
        regions = regions == null ? List.of() : List.copyOf(regions);
        for (Pair pair : pairs) {
            if (pair.probe >= probe.size() || pair.candidate >= candidate.size()) {
                throw new IllegalArgumentException("A pair of marks that are not there");
            }
        }
    }

    public ComparisonSheet(List<Mark> probe, List<Mark> candidate, List<Pair> pairs) {
        this(probe, candidate, pairs, List.of());
    }

    @Override
    public List<Region> regions() {
        return Objects.requireNonNull(regions);
    }

    int count() {
        return probe.size() + candidate.size() + regions().size();
    }

    boolean isOfProbeAlone() {
        return candidate.isEmpty()
                && pairs.isEmpty()
                && regions().stream().allMatch(region -> region.part == ComparisonPart.PROBE);
    }

    /** Whether every mark and region of an earlier sheet still stands, in its place and order. */
    boolean keeps(ComparisonSheet before) {
        return beginsWith(probe, before.probe) && beginsWith(regions(), before.regions());
    }

    private static <T> boolean beginsWith(List<T> all, List<T> first) {
        return all.size() >= first.size() && all.subList(0, first.size()).equals(first);
    }

    /** How much a region of a print can be relied on. */
    public enum Trust {
        CERTAIN,
        UNCERTAIN,
        UNUSABLE
    }

    /**
     * A round region that an examiner marked.
     *
     * @param x pixels from the left, 0–4999
     * @param y pixels from the top, 0–4999
     * @param radius pixels, 1–4999
     */
    public record Region(ComparisonPart part, int x, int y, int radius, Trust trust) {

        public Region {
            if (isOutside(x) || isOutside(y) || isOutside(radius) || radius < 1) {
                throw new IllegalArgumentException("A region outside of any print");
            }
        }
    }

    private static boolean isOutside(int pixels) {
        return pixels < 0 || pixels >= FingerprintImage.LONGEST_SIDE;
    }

    /**
     * A point that an examiner set.
     *
     * @param x pixels from the left, 0–4999
     * @param y pixels from the top, 0–4999
     */
    public record Mark(int x, int y, Minutia.Type kind) {

        public Mark {
            if (isOutside(x) || isOutside(y)) {
                throw new IllegalArgumentException("A mark outside of any print");
            }
        }
    }

    /** Indexes into the marks of both prints. */
    public record Pair(int probe, int candidate) {

        public Pair {
            if (probe < 0 || candidate < 0) {
                throw new IllegalArgumentException("A pair of marks that are not there");
            }
        }
    }
}
