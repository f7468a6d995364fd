package org.puente.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.machinezoo.sourceafis.FingerprintImageOptions;
import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.puente.demo.prints.SyntheticFinger;

class VerifierTest {

    private static final SyntheticFinger FINGER = SyntheticFinger.of(11);
    private static final FingerprintImage FIRST = FINGER.impression(1, 320, 376, 0.3);
    private static final FingerprintImage SECOND = FINGER.impression(2, 320, 376, 0.3);

    private final Template probe = new TemplateExtractor().extract(FIRST);
    private final Template candidate = new TemplateExtractor().extract(SECOND);

    @Test
    void scoresAsSourceAfisItselfDoes() {
        double plain = new FingerprintMatcher(plain(FIRST)).match(plain(SECOND));

        assertThat(new Verifier(probe).score(candidate)).isEqualTo(plain);
    }

    @Test
    void aTemplateSurvivesBeingStored() {
        Template stored = Template.of(candidate.bytes());

        assertThat(stored).isEqualTo(candidate);
        assertThat(new Verifier(probe).score(stored)).isEqualTo(new Verifier(probe).score(candidate));
        assertThat(stored.minutiae(500)).isEqualTo(candidate.minutiae(500));
    }

    @Test
    void bytesThatAreNoTemplateAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Template.of(new byte[] {1, 2, 3}));
    }

    @Test
    void pairsNameMinutiaeThatLieAtTheSamePlaceOfTheFinger() {
        MinutiaePairs pairs = new Verifier(probe).pairs(candidate);
        List<Minutia> inProbe = probe.minutiae(500);
        List<Minutia> inCandidate = candidate.minutiae(500);

        assertThat(pairs.score()).isEqualTo(new Verifier(probe).score(candidate));
        assertThat(pairs.pairs()).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        MinutiaePairs.Pair root = pairs.pairs().getFirst();
        for (MinutiaePairs.Pair pair : pairs.pairs()) {
            double there = distance(inProbe.get(root.probe()), inProbe.get(pair.probe()));
            double here = distance(inCandidate.get(root.candidate()), inCandidate.get(pair.candidate()));
            assertThat(here).isCloseTo(there, within(25.0));
        }
    }

    @Test
    void aPrintOfNothingHasNoMinutiaeAndNoPairs() {
        byte[] white = new byte[200 * 200];
        java.util.Arrays.fill(white, (byte) 255);
        Template empty = new TemplateExtractor().extract(new FingerprintImage(200, 200, 500, white));

        assertThat(empty.minutiae(500)).isEmpty();
        assertThat(new Verifier(probe).pairs(empty)).isEqualTo(new MinutiaePairs(0, List.of()));
    }

    @Test
    void minutiaeFitTheResolutionAskedFor() {
        Minutia at500 = probe.minutiae(500).getFirst();
        Minutia at1000 = probe.minutiae(1000).getFirst();

        assertThat(at1000.x()).isEqualTo(2 * at500.x());
        assertThat(at1000.direction()).isEqualTo(at500.direction()).isBetween(0.0, 2 * Math.PI);
    }

    @Test
    void anImageWithoutACredibleResolutionIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FingerprintImage(1, 1, 0, new byte[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> new FingerprintImage(5001, 1, 500, new byte[5001]));
        assertThatIllegalArgumentException().isThrownBy(() -> new FingerprintImage(2, 2, 500, new byte[3]));
    }

    private static double distance(Minutia a, Minutia b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    private static FingerprintTemplate plain(FingerprintImage image) {
        return new FingerprintTemplate(new com.machinezoo.sourceafis.FingerprintImage(
                image.width(), image.height(), image.pixels(), new FingerprintImageOptions().dpi(image.dpi())));
    }
}
