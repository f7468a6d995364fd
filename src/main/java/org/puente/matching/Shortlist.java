package org.puente.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Chooses what SourceAFIS scores. For one finger: the best prints of the second tier. For several: the owners whose
 * fingers have the highest sum of the second tier's best scores, with all their prints.
 */
final class Shortlist {

    private Shortlist() {}

    /** For each finger the positions to be scored, ascending. */
    static List<int[]> of(List<FingerSearch> fingers, Snapshot snapshot) {
        if (fingers.size() == 1) {
            FingerSearch only = fingers.getFirst();
            return List.of(only.second().best(TierSizes.shortlisted(only.eligible())));
        }
        Set<UUID> owners = owners(fingers, snapshot);
        return fingers.stream()
                .map(finger -> printsOf(owners, finger, snapshot))
                .toList();
    }

    /** Every print that the filter lets through, which counts as looked at. */
    static List<int[]> all(List<FingerSearch> fingers, Snapshot snapshot, SearchRun run) {
        fingers.forEach(finger -> run.addSearched(finger.eligible()));
        return fingers.stream()
                .map(finger -> positions(snapshot, finger::admits))
                .toList();
    }

    private static Set<UUID> owners(List<FingerSearch> fingers, Snapshot snapshot) {
        Map<UUID, Float> sums = new HashMap<>();
        for (FingerSearch finger : fingers) {
            bestByOwner(finger.second(), snapshot).forEach((owner, score) -> sums.merge(owner, score, Float::sum));
        }
        int largest = fingers.stream().mapToInt(FingerSearch::eligible).max().orElse(0);
        return sums.entrySet().stream()
                .sorted(Map.Entry.<UUID, Float>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(TierSizes.shortlisted(largest))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<UUID, Float> bestByOwner(Ranks ranks, Snapshot snapshot) {
        Map<UUID, Float> best = new HashMap<>();
        for (int i = 0; i < ranks.positions().length; i++) {
            if (ranks.scores()[i] > 0) {
                best.merge(snapshot.key(ranks.positions()[i]).owner(), ranks.scores()[i], Math::max);
            }
        }
        return best;
    }

    private static int[] printsOf(Set<UUID> owners, FingerSearch finger, Snapshot snapshot) {
        return positions(
                snapshot, (block, print) -> finger.admits(block, print) && owners.contains(block.owner(print)));
    }

    private static int[] positions(Snapshot snapshot, PrintFilter filter) {
        return IntStream.range(0, snapshot.blocks().size())
                .flatMap(index -> {
                    Block block = snapshot.blocks().get(index);
                    return IntStream.range(0, block.size())
                            .filter(print -> filter.admits(block, print))
                            .map(print -> snapshot.start(index) + print);
                })
                .toArray();
    }

    private interface PrintFilter {
        boolean admits(Block block, int print);
    }
}
