package org.puente.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TiersTest {

    private static final List<Minutia> FINGER = RandomPrints.minutiae(50);

    private final Probe probe = new Probe(EncodedPrint.of(RandomPrints.again(FINGER, 0.4, 25)));
    private final Block block =
            new BlockBuilder().add(RandomPrints.print(50)).addAll(strangers()).build();

    @Test
    void theSameFingerTurnedAndShiftedGetsMoreVotesThanAnyOther() {
        RotationVote vote = new RotationVote(new ScalarScan());
        float same = vote.score(probe, probe.count, block, 0);

        for (int stranger = 1; stranger < block.size(); stranger++) {
            assertThat(vote.score(probe, probe.count, block, stranger)).isLessThan(same / 2);
        }
    }

    @Test
    void theMinutiaeOfTheSameFingerLieToOneAnotherAsInTheProbe() {
        GeometricCheck check = new GeometricCheck(new ScalarScan());
        float same = check.score(probe, block, 0);

        for (int stranger = 1; stranger < block.size(); stranger++) {
            assertThat(check.score(probe, block, stranger)).isLessThan(same / 10);
        }
    }

    @Test
    void aPrintWithoutMinutiaeScoresNothing() {
        Block empty = new BlockBuilder()
                .add(new GalleryPrint(RandomPrints.key(1), Optional.empty(), 0, EncodedPrint.of(List.of())))
                .build();

        assertThat(new RotationVote(new ScalarScan()).score(probe, probe.count, empty, 0))
                .isZero();
        assertThat(new GeometricCheck(new ScalarScan()).score(probe, empty, 0)).isZero();
    }

    @Test
    void theMinutiaeWithMostAroundThemComeFirst() {
        assertThat(probe.count).isGreaterThan(20);
        assertThat(probe.bits).isSortedAccordingTo((one, other) -> other - one);
    }

    private static Block strangers() {
        BlockBuilder strangers = new BlockBuilder();
        RandomPrints.prints(100, 300).forEach(strangers::add);
        return strangers.build();
    }
}
