package org.puente.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GalleryTest {

    private final Gallery gallery = new Gallery();

    @Test
    void holdsWhatWasAddedAcrossBlocks() {
        gallery.addAll(RandomPrints.prints(0, 600));
        gallery.put(RandomPrints.print(9000));

        assertThat(gallery.size()).isEqualTo(601);
        assertThat(gallery.snapshot().blocks()).extracting(Block::size).containsExactly(256, 256, 89);
        assertThat(keys()).contains(RandomPrints.key(0), RandomPrints.key(599), RandomPrints.key(9000));
        assertThat(gallery.bytes() / gallery.size()).isBetween(1000L, 1400L);
    }

    @Test
    void aPrintWithTheSameKeyIsReplaced() {
        gallery.addAll(RandomPrints.prints(0, 10));
        gallery.put(new GalleryPrint(
                RandomPrints.key(3),
                Optional.of(FingerPosition.LEFT_THUMB),
                1980,
                EncodedPrint.of(RandomPrints.minutiae(77))));

        Block block = gallery.snapshot().blocks().getFirst();
        int print = block.find(RandomPrints.key(3));
        assertThat(gallery.size()).isEqualTo(10);
        assertThat(block.birthYears[print]).isEqualTo((short) 1980);
        assertThat(block.finger(print)).contains(FingerPosition.LEFT_THUMB);
        assertThat(block.minutia(print, 5).x())
                .isEqualTo(RandomPrints.minutiae(77).get(5).x());
    }

    @Test
    void aSnapshotStaysWhileTheGalleryChanges() {
        gallery.addAll(RandomPrints.prints(0, 10));
        Snapshot before = gallery.snapshot();
        gallery.put(RandomPrints.print(20));
        gallery.put(RandomPrints.print(5));

        assertThat(before.size()).isEqualTo(10);
        assertThat(before.key(9)).isEqualTo(RandomPrints.key(9));
        assertThat(gallery.size()).isEqualTo(11);
    }

    @Test
    void aRemovedPrintIsOverwrittenEvenForSearchesThatRun() {
        gallery.addAll(RandomPrints.prints(0, 10));
        Block before = gallery.snapshot().blocks().getFirst();

        assertThat(gallery.remove(RandomPrints.key(4))).isTrue();
        assertThat(gallery.remove(RandomPrints.key(4))).isFalse();
        assertThat(keys()).hasSize(9).doesNotContain(RandomPrints.key(4));
        assertThat(before.find(RandomPrints.key(4))).isEqualTo(-1);
        assertThat(IntStream.range(before.codesFrom[4], before.codesFrom[5]).map(i -> before.codes[i]))
                .containsOnly(0);
        assertThat(IntStream.range(before.minutiaeFrom[4], before.minutiaeFrom[5])
                        .map(i -> before.places[i]))
                .containsOnly(0);
    }

    @Test
    void aRemovedPrintIsOverwrittenInEveryBlockThatASearchMayStillHold() {
        gallery.addAll(RandomPrints.prints(0, 10));
        Snapshot first = gallery.snapshot();
        gallery.put(RandomPrints.print(20));
        Snapshot second = gallery.snapshot();
        gallery.remove(RandomPrints.key(3));

        gallery.remove(RandomPrints.key(4));

        assertThat(List.of(first, second))
                .allSatisfy(snapshot -> assertThat(snapshot.blocks().getFirst().find(RandomPrints.key(4)))
                        .isEqualTo(-1));
    }

    @Test
    void blocksThatBecomeSmallJoin() {
        gallery.addAll(RandomPrints.prints(0, 300));
        for (int owner = 0; owner < 60; owner++) {
            gallery.remove(RandomPrints.key(owner));
        }
        gallery.remove(RandomPrints.key(290));

        assertThat(gallery.size()).isEqualTo(239);
        assertThat(gallery.snapshot().blocks()).hasSize(1);
        assertThat(keys()).startsWith(RandomPrints.key(60)).endsWith(RandomPrints.key(299));
    }

    @Test
    void saysHowMuchIsLoadedUntilAllIs() throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        int blocks = 32 * Block.CAPACITY;
        Iterator<GalleryPrint> source = IntStream.range(0, blocks + 1)
                .peek(number -> pauseAt(number == blocks, reached, goOn))
                .mapToObj(number -> RandomPrints.print(number % 50))
                .iterator();
        GalleryLoading loading = gallery.load(blocks + 1, source);
        reached.await();

        assertThat(gallery.loadedPercent()).isEqualTo(99);
        goOn.countDown();
        assertThat(loading.end().get()).isEqualTo(blocks + 1);
        assertThat(gallery.loadedPercent()).isEqualTo(100);
    }

    @Test
    void aSourceThatFailsLeavesTheGalleryUnloaded() {
        Iterator<GalleryPrint> source = IntStream.range(0, 100)
                .mapToObj(number -> {
                    if (number == 60) {
                        throw new IllegalStateException("disk");
                    }
                    return RandomPrints.print(number);
                })
                .iterator();
        GalleryLoading loading = gallery.load(100, source);

        assertThatThrownBy(() -> loading.end().get()).hasRootCauseMessage("disk");
        assertThat(gallery.loadedPercent()).isLessThan(100);
    }

    private List<PrintKey> keys() {
        Snapshot snapshot = gallery.snapshot();
        List<PrintKey> keys = new ArrayList<>();
        for (int position = 0; position < snapshot.size(); position++) {
            keys.add(snapshot.key(position));
        }
        return keys;
    }

    private static void pauseAt(boolean here, CountDownLatch reached, CountDownLatch goOn) {
        if (here) {
            reached.countDown();
            try {
                goOn.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
