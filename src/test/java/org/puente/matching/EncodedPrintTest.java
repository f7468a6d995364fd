package org.puente.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.puente.demo.prints.SyntheticFinger;

class EncodedPrintTest {

    private static final SyntheticFinger FINGER = SyntheticFinger.of(21);
    private static final Template FIRST = extract(1);
    private static final Template SECOND = extract(2);

    private final EncodedPrint encoded = EncodedPrint.of(FIRST);

    @Test
    void survivesBeingStored() {
        EncodedPrint stored = EncodedPrint.of(encoded.bytes());

        assertThat(stored).isEqualTo(encoded).hasSameHashCodeAs(encoded);
        assertThat(stored.minutiae()).isEqualTo(encoded.minutiae());
    }

    @Test
    void keepsEveryMinutiaAsPreciselyAsTheTemplate() {
        List<Minutia> kept = encoded.minutiae();
        List<Minutia> original = FIRST.minutiae(500);

        assertThat(kept).hasSameSizeAs(original).hasSizeGreaterThan(20);
        for (int i = 0; i < kept.size(); i++) {
            assertThat(kept.get(i).x()).isEqualTo(original.get(i).x());
            assertThat(kept.get(i).y()).isEqualTo(original.get(i).y());
            assertThat(kept.get(i).type()).isEqualTo(original.get(i).type());
            assertThat(kept.get(i).direction()).isCloseTo(original.get(i).direction(), within(1e-6));
        }
    }

    @Test
    void theRebuiltTemplateScoresAsTheOriginal() {
        Verifier verifier = new Verifier(SECOND);

        assertThat(verifier.score(FIRST)).isGreaterThan(40);
        assertThat(verifier.score(encoded.template())).isCloseTo(verifier.score(FIRST), within(0.01));
    }

    @Test
    void bytesOfAnotherVersionOrLengthAreToldApart() {
        byte[] older = encoded.bytes();
        older[0]++;

        assertThat(EncodedPrint.isCurrent(encoded.bytes())).isTrue();
        assertThat(EncodedPrint.isCurrent(older)).isFalse();
        assertThat(EncodedPrint.isCurrent(new byte[0])).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> EncodedPrint.of(older));
        assertThatIllegalArgumentException().isThrownBy(() -> EncodedPrint.of(new byte[] {EncodedPrint.VERSION, 1}));
    }

    @Test
    void minutiaeThatLieBesideAnyFingerAreLeftOut() {
        Minutia far = new Minutia(5000, 10, 0, Minutia.Type.ENDING);
        Minutia near = new Minutia(4095, 2047, 6.28, Minutia.Type.BIFURCATION);

        assertThat(EncodedPrint.of(List.of(far, near)).minutiae())
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.x()).isEqualTo(4095);
                    assertThat(kept.y()).isEqualTo(2047);
                });
    }

    private static Template extract(int impression) {
        return new TemplateExtractor().extract(FINGER.impression(impression, 320, 376, 0.3));
    }
}
