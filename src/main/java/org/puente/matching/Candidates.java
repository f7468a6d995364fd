package org.puente.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Fuses the scores of one or several fingers: for each owner the sum of the best score of each finger. */
final class Candidates {

    private record Best(int probe, int position, double score) {}

    private final Snapshot snapshot;
    private final List<FingerSearch> fingers;
    private final Map<UUID, List<Best>> byOwner = new LinkedHashMap<>();

    Candidates(Snapshot snapshot, List<FingerSearch> fingers) {
        this.snapshot = snapshot;
        this.fingers = fingers;
    }

    void add(int probe, FinalScores scores) {
        Map<UUID, Best> best = new LinkedHashMap<>();
        for (int i = 0; i < scores.size(); i++) {
            if (scores.score(i) > 0) {
                UUID owner = snapshot.key(scores.position(i)).owner();
                best.merge(
                        owner,
                        new Best(probe, scores.position(i), scores.score(i)),
                        (one, other) -> other.score > one.score ? other : one);
            }
        }
        best.forEach((owner, one) ->
                byOwner.computeIfAbsent(owner, key -> new ArrayList<>()).add(one));
    }

    /** The best so many, the highest score first. */
    List<Candidate> best(int most) {
        return byOwner.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<UUID, List<Best>> entry) -> sum(entry.getValue()))
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(entry -> candidate(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static double sum(List<Best> scores) {
        return scores.stream().mapToDouble(Best::score).sum();
    }

    private Candidate candidate(UUID owner, List<Best> scores) {
        return new Candidate(
                owner, sum(scores), scores.stream().map(this::match).toList());
    }

    private Candidate.Match match(Best best) {
        FingerSearch finger = fingers.get(best.probe);
        return new Candidate.Match(
                best.probe,
                snapshot.key(best.position),
                best.score,
                finger.first().rank(best.position),
                finger.second().rank(best.position));
    }
}
