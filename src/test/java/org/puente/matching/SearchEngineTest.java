package org.puente.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.puente.matching.SearchAnswer.Loading;
import org.puente.matching.SearchAnswer.Searched;

class SearchEngineTest {

    private static final List<GalleryPrint> STRANGERS = RandomPrints.prints(1000, 6000);
    private static final UUID WANTED = new UUID(7, 7);
    private static final List<Minutia> INDEX = RandomPrints.minutiae(1);
    private static final List<Minutia> THUMB = RandomPrints.minutiae(2);

    private final Gallery gallery = new Gallery();
    private final SearchEngine engine = new SearchEngine(2);

    @AfterEach
    void endThreads() {
        engine.close();
    }

    @Test
    void findsTheFingerAmongThousands() {
        gallery.addAll(STRANGERS);
        gallery.put(wanted(1, FingerPosition.RIGHT_INDEX, 1990, INDEX));

        Searched answer = search(SearchFilter.ALL, probe(INDEX));

        Candidate first = answer.candidates().getFirst();
        Template mate = RandomPrints.template(INDEX);
        assertThat(first.owner()).isEqualTo(WANTED);
        assertThat(first.score()).isCloseTo(new Verifier(probe(INDEX).template()).score(mate), within(0.01));
        assertThat(first.matches()).singleElement().satisfies(match -> {
            assertThat(match.print()).isEqualTo(new PrintKey(WANTED, 1));
            assertThat(match.voteRank()).isEqualTo(1);
            assertThat(match.checkRank()).isEqualTo(1);
        });
        assertThat(answer.candidates()).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
        assertThat(answer.isComplete()).isTrue();
        assertThat(answer.searched()).isEqualTo(5001);
        assertThat(answer.times().total()).isPositive();
    }

    @Test
    void answersTheSameWithAndWithoutVectorsAndWithAnyNumberOfThreads() {
        gallery.addAll(STRANGERS);
        gallery.addAll(lookalikes(1, 8));
        List<Candidate> candidates = search(SearchFilter.ALL, probe(INDEX)).candidates();

        try (SearchEngine scalar = new SearchEngine(1, new ScalarScan())) {
            assertThat(search(scalar, gallery, SearchFilter.ALL, probe(INDEX)).candidates())
                    .isEqualTo(candidates)
                    .hasSizeGreaterThan(5);
        }
    }

    @Test
    void theExhaustiveEngineScoresEveryPrintThatTheFilterLetsThrough() {
        gallery.addAll(STRANGERS.subList(0, 2500));
        gallery.put(wanted(1, FingerPosition.RIGHT_INDEX, 1990, INDEX));
        SearchQuery query = new SearchQuery(List.of(probe(INDEX)), SearchFilter.ALL, 3000);

        try (SearchEngine exhaustive = SearchEngine.exhaustive(2)) {
            Searched answer = (Searched) exhaustive.search(gallery, query, new SearchRun(Duration.ofMinutes(1)));

            assertThat(answer.isComplete()).isTrue();
            assertThat(answer.candidates().getFirst().owner()).isEqualTo(WANTED);
            assertThat(answer.candidates()).hasSizeGreaterThan(TierSizes.shortlisted(2501));
            assertThat(answer.candidates())
                    .usingElementComparator(
                            Comparator.comparing(Candidate::owner).thenComparing(Candidate::score))
                    .containsAll(search(SearchFilter.ALL, probe(INDEX)).candidates());
        }
    }

    @Test
    void whatIsFoundInPartsApartIsFoundInTheWhole() {
        Gallery part = new Gallery();
        part.addAll(STRANGERS.subList(0, 2500));
        part.addAll(lookalikes(1, 4));
        Gallery otherPart = new Gallery();
        otherPart.addAll(lookalikes(4, 8));
        otherPart.addAll(STRANGERS.subList(2500, 5000));
        gallery.addAll(STRANGERS);
        gallery.addAll(lookalikes(1, 8));

        assertThat(Stream.of(part, otherPart).flatMap(one -> alike(one).stream()))
                .containsExactlyInAnyOrderElementsOf(alike(gallery))
                .hasSize(7);
    }

    @Test
    void theFilterKeepsOthersOutBeforeAnythingIsCompared() {
        gallery.put(wanted(1, FingerPosition.RIGHT_INDEX, 1990, INDEX));
        gallery.put(RandomPrints.print(1000));

        assertThat(search(SearchFilter.ALL.born(1985, 1990), probe(INDEX)).candidates())
                .extracting(Candidate::owner)
                .contains(WANTED);
        Searched younger = search(SearchFilter.ALL.born(1991, 2000), probe(INDEX));
        assertThat(younger.candidates()).extracting(Candidate::owner).doesNotContain(WANTED);
        assertThat(younger.of()).as("only the print of an unknown year").isEqualTo(1);
        Searched thumbs = search(SearchFilter.ALL.of(EnumSet.of(FingerPosition.LEFT_THUMB)), probe(INDEX));
        assertThat(thumbs.of()).as("only the print of an unknown finger").isEqualTo(1);
    }

    @Test
    void aProbeOfAKnownFingerIsNotComparedWithOtherFingers() {
        gallery.put(wanted(1, FingerPosition.RIGHT_INDEX, 1990, INDEX));
        Template again = probe(INDEX).template();

        Searched other = search(SearchFilter.ALL, new ProbeFinger(Optional.of(FingerPosition.RIGHT_RING), again));
        assertThat(other.candidates()).isEmpty();
        assertThat(other.isComplete()).isTrue();
        Searched same = search(SearchFilter.ALL, new ProbeFinger(Optional.of(FingerPosition.RIGHT_INDEX), again));
        assertThat(same.candidates()).hasSize(1);
    }

    @Test
    void severalFingersAreFusedBySumOfTheBestScores() {
        gallery.addAll(STRANGERS.subList(0, 500));
        gallery.put(wanted(1, FingerPosition.RIGHT_INDEX, 1990, INDEX));
        gallery.put(wanted(2, FingerPosition.RIGHT_THUMB, 1990, THUMB));

        Searched both = search(
                SearchFilter.ALL,
                new ProbeFinger(
                        Optional.of(FingerPosition.RIGHT_INDEX), probe(INDEX).template()),
                new ProbeFinger(
                        Optional.of(FingerPosition.RIGHT_THUMB), probe(THUMB).template()));

        Candidate first = both.candidates().getFirst();
        assertThat(first.owner()).isEqualTo(WANTED);
        assertThat(first.matches())
                .extracting(Candidate.Match::print)
                .containsExactly(new PrintKey(WANTED, 1), new PrintKey(WANTED, 2));
        assertThat(first.score())
                .isEqualTo(first.matches().stream()
                        .mapToDouble(Candidate.Match::score)
                        .sum());
        assertThat(both.of()).isEqualTo(2 * 501);
    }

    @Test
    void saysHowFarItCameWhenTheTimeIsUp() {
        gallery.addAll(STRANGERS);

        Searched answer =
                (Searched) engine.search(gallery, query(SearchFilter.ALL, probe(INDEX)), new SearchRun(Duration.ZERO));

        assertThat(answer.searched()).isZero();
        assertThat(answer.of()).isEqualTo(5000);
        assertThat(answer.isComplete()).isFalse();
    }

    @Test
    void endsWhenItIsCancelled() {
        gallery.addAll(STRANGERS);
        SearchRun run = new SearchRun(Duration.ofMinutes(1));
        run.cancel();

        Searched answer = (Searched) engine.search(gallery, query(SearchFilter.ALL, probe(INDEX)), run);

        assertThat(answer.cancelled()).isTrue();
        assertThat(answer.isComplete()).isFalse();
        assertThat(answer.candidates()).isEmpty();
    }

    @Test
    void aGalleryThatIsStillLoadingAnswersSoAndFindsNothing() {
        gallery.load(
                10,
                IntStream.range(0, 10)
                        .mapToObj(number -> {
                            throw new IllegalStateException("no disk");
                        })
                        .map(GalleryPrint.class::cast)
                        .iterator());

        assertThat(engine.search(gallery, query(SearchFilter.ALL, probe(INDEX)), new SearchRun(Duration.ofMinutes(1))))
                .isEqualTo(new Loading(0));
    }

    @Test
    void searchesGoOnWhilePrintsComeAndGo() throws Exception {
        gallery.addAll(STRANGERS.subList(0, 1000));
        gallery.put(wanted(1, FingerPosition.RIGHT_INDEX, 1990, INDEX));
        Thread changes = Thread.ofPlatform()
                .start(() -> IntStream.range(0, 200).forEach(number -> {
                    gallery.put(RandomPrints.print(10_000 + number));
                    gallery.remove(RandomPrints.key(1000 + number));
                }));

        while (changes.isAlive()) {
            Searched answer = search(SearchFilter.ALL, probe(INDEX));
            assertThat(answer.candidates().getFirst().owner()).isEqualTo(WANTED);
            assertThat(answer.searched()).isEqualTo(answer.of()).isBetween(1001L, 1002L);
        }
        changes.join();
        assertThat(gallery.size()).isEqualTo(1001);
    }

    private List<String> alike(Gallery in) {
        return search(engine, in, SearchFilter.ALL, probe(INDEX)).candidates().stream()
                .filter(candidate -> candidate.score() > 100)
                .map(candidate -> candidate.owner() + " " + candidate.score())
                .toList();
    }

    private Searched search(SearchFilter filter, ProbeFinger... probes) {
        return search(engine, gallery, filter, probes);
    }

    private static Searched search(SearchEngine with, Gallery in, SearchFilter filter, ProbeFinger... probes) {
        return (Searched) with.search(in, query(filter, probes), new SearchRun(Duration.ofMinutes(1)));
    }

    private static SearchQuery query(SearchFilter filter, ProbeFinger... probes) {
        return new SearchQuery(List.of(probes), filter, 10);
    }

    /** The finger laid down again, and nobody knows which it is. */
    private static ProbeFinger probe(List<Minutia> finger) {
        return new ProbeFinger(Optional.empty(), RandomPrints.template(RandomPrints.again(finger, 0.3, 20)));
    }

    /** The wanted finger, laid down again and again, as prints of so many owners. */
    private static List<GalleryPrint> lookalikes(int fromOwner, int toOwner) {
        return IntStream.range(fromOwner, toOwner)
                .mapToObj(owner -> new GalleryPrint(
                        RandomPrints.key(owner),
                        Optional.empty(),
                        GalleryPrint.UNKNOWN_YEAR,
                        EncodedPrint.of(RandomPrints.again(INDEX, owner * 0.1, owner))))
                .toList();
    }

    private static GalleryPrint wanted(int number, FingerPosition finger, int born, List<Minutia> minutiae) {
        return new GalleryPrint(new PrintKey(WANTED, number), Optional.of(finger), born, EncodedPrint.of(minutiae));
    }
}
