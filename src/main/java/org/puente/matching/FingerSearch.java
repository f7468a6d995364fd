package org.puente.matching;

import java.util.concurrent.atomic.AtomicInteger;

/** The first two tiers for one finger: from all eligible prints to a few, each with both scores. */
final class FingerSearch {

    private static final int BLOCKS_OF_VOTE = 4;
    private static final int CHUNK_OF_CHECK = 128;
    /** The first tier looks at so many minutiae of the probe, those with most around them. */
    private static final int MINUTIAE_OF_FIRST_TIER = 28;

    private final ProbeFinger finger;
    private final Snapshot snapshot;
    private final Eligibility eligibility;
    private final CodeScan scan;
    private final Probe probe;
    private final int eligible;
    private final Ranks first = new Ranks();
    private final Ranks second = new Ranks();
    private final AtomicInteger checked = new AtomicInteger();

    FingerSearch(ProbeFinger finger, SearchFilter filter, Snapshot snapshot, CodeScan scan) {
        this.finger = finger;
        this.snapshot = snapshot;
        this.scan = scan;
        eligibility = new Eligibility(filter, finger);
        probe = new Probe(EncodedPrint.of(finger.template()));
        eligible = eligibility.count(snapshot);
    }

    ProbeFinger finger() {
        return finger;
    }

    /** Prints that the filter lets through. */
    int eligible() {
        return eligible;
    }

    boolean admits(Block block, int print) {
        return eligibility.admits(block, print);
    }

    /** What each tier handed on. */
    Ranks first() {
        return first;
    }

    Ranks second() {
        return second;
    }

    /** Whether time was left to check all that the first tier kept. */
    boolean isChecked() {
        return checked.get() == first.positions().length;
    }

    /** First tier: every eligible print, block by block. */
    void vote(Workers workers, SearchRun run) {
        float[] scores = new float[snapshot.size()];
        workers.share(snapshot.blocks().size(), BLOCKS_OF_VOTE, run::firstTierEnds, () -> {
            RotationVote vote = new RotationVote(scan);
            return (from, to) -> {
                for (int block = from; block < to; block++) {
                    run.addSearched(voteOn(block, vote, scores));
                }
            };
        });
        first.keepBest(scores, TierSizes.kept(eligible));
    }

    private int voteOn(int index, RotationVote vote, float[] scores) {
        Block block = snapshot.blocks().get(index);
        int start = snapshot.start(index);
        int minutiae = Math.min(MINUTIAE_OF_FIRST_TIER, probe.count);
        int searched = 0;
        for (int print = 0; print < block.size(); print++) {
            if (eligibility.admits(block, print)) {
                scores[start + print] = vote.score(probe, minutiae, block, print);
                searched++;
            }
        }
        return searched;
    }

    /** Second tier: those that the first kept. */
    void check(Workers workers, SearchRun run) {
        int[] positions = first.positions();
        float[] scores = new float[positions.length];
        workers.share(positions.length, CHUNK_OF_CHECK, run::ends, () -> {
            GeometricCheck check = new GeometricCheck(scan);
            return (from, to) -> {
                checked.addAndGet(to - from);
                for (int i = from; i < to; i++) {
                    int index = snapshot.blockOf(positions[i]);
                    Block block = snapshot.blocks().get(index);
                    scores[i] = check.score(probe, block, positions[i] - snapshot.start(index));
                }
            };
        });
        second.set(positions, scores);
    }
}
