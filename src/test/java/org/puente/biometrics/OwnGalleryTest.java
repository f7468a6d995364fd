package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.puente.biometrics.CodedSet.Coded;
import org.puente.countries.CaseId;
import org.puente.matching.EncodedPrint;
import org.puente.matching.FingerPosition;
import org.puente.matching.Minutia;
import org.puente.matching.ProbeFinger;
import org.puente.matching.SearchAnswer;
import org.puente.matching.SearchEngine;
import org.puente.matching.SearchFilter;
import org.puente.matching.SearchQuery;
import org.puente.matching.SearchRun;

/** A gallery that is loaded slowly, as a large one is: what is answered, and what becomes of changes, meanwhile. */
class OwnGalleryTest {

    private final OwnGallery own = new OwnGallery();
    private final CountDownLatch theRest = new CountDownLatch(1);
    private final SearchEngine engine = new SearchEngine(1);
    private final Random random = new Random(4);

    @AfterEach
    void end() {
        theRest.countDown();
        engine.close();
    }

    @Test
    void aSearchMeanwhileIsAnsweredWithHowFarItIsAndNeverWithNobody() throws Exception {
        CodedSet first = set(1);
        var loading = own.load(
                2, Stream.of(first, set(1)).peek(this::waitBeforeTheSecond).iterator());
        assertThat(own.isLoaded()).isFalse();
        assertThat(search(first))
                .isInstanceOfSatisfying(
                        SearchAnswer.Loading.class,
                        answer -> assertThat(answer.percent()).isLessThan(100));

        theRest.countDown();
        assertThat(loading.end().get()).isEqualTo(2);
        own.complete();

        assertThat(search(first))
                .isInstanceOfSatisfying(
                        SearchAnswer.Searched.class,
                        answer -> assertThat(answer.candidates().getFirst().owner())
                                .isEqualTo(first.id().uuid()));
    }

    @Test
    void whatIsErasedMeanwhileIsNotBroughtByTheLoading() throws Exception {
        CodedSet kept = set(2);
        CodedSet erased = set(3);
        var loading = own.load(
                5, Stream.of(kept, erased).peek(this::waitBeforeTheSecond).iterator());
        own.changedWhileLoading(Set.of(erased.caseId()));

        theRest.countDown();
        loading.end().get();
        own.changedCases().forEach(changed -> own.replace(changed, List.of()));
        own.complete();

        assertThat(own.held(erased.caseId())).isZero();
        assertThat(own.gallery().size()).isEqualTo(2);
    }

    @Test
    void aCasesNewPrintsTakeThePlaceOfItsOldOnes() {
        CodedSet before = set(3);
        own.replace(before.caseId(), List.of(before));
        own.replace(before.caseId(), List.of(new CodedSet(before.id(), before.caseId(), set(2).prints())));

        assertThat(own.gallery().size()).isEqualTo(2);
        own.replace(before.caseId(), List.of());
        assertThat(own.gallery().size()).isZero();
    }

    @Test
    void aSetIsReadAsItWasWritten() {
        CodedSet set = set(3);

        assertThat(CodedSet.of(set.id(), set.caseId(), set.bytes())).isEqualTo(set);
    }

    private int brought;

    private void waitBeforeTheSecond(CodedSet set) {
        if (brought++ > 0) {
            try {
                theRest.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private SearchAnswer search(CodedSet set) {
        Coded print = set.prints().getFirst();
        ProbeFinger probe =
                new ProbeFinger(Optional.of(print.finger()), print.print().template());
        return engine.search(
                own.gallery(),
                new SearchQuery(List.of(probe), SearchFilter.ALL, 5),
                new SearchRun(Duration.ofMinutes(1)));
    }

    private CodedSet set(int prints) {
        return new CodedSet(
                EnrolmentId.random(),
                CaseId.random(),
                IntStream.rangeClosed(1, prints)
                        .mapToObj(code -> new Coded(
                                ImpressionType.FLAT.ordinal() * 16 + code,
                                FingerPosition.ofCode(code).orElseThrow(),
                                EncodedPrint.of(minutiae())))
                        .toList());
    }

    private List<Minutia> minutiae() {
        return IntStream.range(0, 40)
                .mapToObj(i -> new Minutia(
                        random.nextInt(300),
                        random.nextInt(350),
                        random.nextDouble() * 2 * Math.PI,
                        Minutia.Type.ENDING))
                .toList();
    }
}
