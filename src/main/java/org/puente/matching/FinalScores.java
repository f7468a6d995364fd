package org.puente.matching;

import java.util.Arrays;

/** The third tier: SourceAFIS's score for the shortlist of one finger. */
final class FinalScores {

    private static final int CHUNK = 16;
    private static final double NOT_SCORED = -1;

    private final int[] positions;
    private final double[] scores;

    private FinalScores(int[] positions) {
        this.positions = positions;
        scores = new double[positions.length];
        Arrays.fill(scores, NOT_SCORED);
    }

    static FinalScores of(Template probe, int[] positions, Snapshot snapshot, Workers workers, SearchRun run) {
        FinalScores result = new FinalScores(positions);
        if (positions.length > 0) {
            Verifier verifier = new Verifier(probe);
            workers.share(positions.length, CHUNK, run::ends, () -> (from, to) -> {
                for (int i = from; i < to; i++) {
                    int index = snapshot.blockOf(positions[i]);
                    Block block = snapshot.blocks().get(index);
                    result.scores[i] = verifier.score(RebuiltTemplate.of(block, positions[i] - snapshot.start(index)));
                }
            });
        }
        return result;
    }

    int size() {
        return positions.length;
    }

    int position(int index) {
        return positions[index];
    }

    double score(int index) {
        return scores[index];
    }

    /** Whether time was left for all of them. */
    boolean isComplete() {
        return Arrays.stream(scores).noneMatch(score -> score == NOT_SCORED);
    }
}
