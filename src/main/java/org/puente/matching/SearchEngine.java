package org.puente.matching;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Searches one person's fingers among all prints of a gallery, in three tiers that cost more and more for fewer and
 * fewer prints: {@linkplain RotationVote a vote} over all, {@linkplain GeometricCheck a geometric check} of the best, and
 * SourceAFIS's score for a shortlist. Safe to share; searches that run at once share its threads.
 */
public final class SearchEngine implements AutoCloseable {

    private final Workers workers;
    private final CodeScan scan;
    private final boolean exhaustive;

    /** @param threads that search, usually one for each processor */
    public SearchEngine(int threads) {
        this(threads, CodeScan.fastest());
    }

    SearchEngine(int threads, CodeScan scan) {
        this(threads, scan, false);
    }

    private SearchEngine(int threads, CodeScan scan, boolean exhaustive) {
        this.workers = new Workers(threads);
        this.scan = scan;
        this.exhaustive = exhaustive;
    }

    /** Scores every print that the filter lets through: slow, and what the first two tiers are measured against. */
    public static SearchEngine exhaustive(int threads) {
        return new SearchEngine(threads, CodeScan.fastest(), true);
    }

    /** Whether it uses the vector instructions of the processor. */
    public boolean isVectorized() {
        return !(scan instanceof ScalarScan);
    }

    /**
     * Searches the gallery as it is now.
     *
     * @param run ends the search early; its time limit covers all of it
     */
    public SearchAnswer search(Gallery gallery, SearchQuery query, SearchRun run) {
        int loaded = gallery.loadedPercent();
        return loaded < 100 ? new SearchAnswer.Loading(loaded) : search(gallery.snapshot(), query, run);
    }

    private SearchAnswer search(Snapshot snapshot, SearchQuery query, SearchRun run) {
        long begin = System.nanoTime();
        List<FingerSearch> fingers = query.fingers().stream()
                .map(finger -> new FingerSearch(finger, query.filter(), snapshot, scan))
                .toList();
        Duration encode = since(begin);
        Duration vote = exhaustive ? Duration.ZERO : timed(fingers, finger -> finger.vote(workers, run));
        Duration check = exhaustive ? Duration.ZERO : timed(fingers, finger -> finger.check(workers, run));

        begin = System.nanoTime();
        List<int[]> shortlist = exhaustive ? Shortlist.all(fingers, snapshot, run) : Shortlist.of(fingers, snapshot);
        Candidates candidates = new Candidates(snapshot, fingers);
        boolean scored = fingers.stream().allMatch(FingerSearch::isChecked);
        for (int i = 0; i < fingers.size(); i++) {
            Template probe = fingers.get(i).finger().template();
            FinalScores scores = FinalScores.of(probe, shortlist.get(i), snapshot, workers, run);
            candidates.add(i, scores);
            scored &= scores.isComplete();
        }
        List<Candidate> best = candidates.best(query.mostCandidates());
        return new SearchAnswer.Searched(
                best,
                run.searched(),
                fingers.stream().mapToLong(FingerSearch::eligible).sum(),
                scored,
                run.isCancelled(),
                new SearchAnswer.Times(encode, vote, check, since(begin)));
    }

    private static Duration timed(List<FingerSearch> fingers, Consumer<FingerSearch> tier) {
        long begin = System.nanoTime();
        fingers.forEach(tier);
        return since(begin);
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    @Override
    public void close() {
        workers.close();
    }
}
