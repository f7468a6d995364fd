package org.puente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.puente.demo.prints.SyntheticFinger;
import org.puente.matching.EncodedPrint;
import org.puente.matching.Minutia;
import org.puente.matching.Template;
import org.puente.matching.TemplateExtractor;
import org.puente.matching.Verifier;

class PrintVariationTest {

    private static final List<Minutia> FINGER = new TemplateExtractor()
            .extract(SyntheticFinger.of(5).impression(1, 320, 376, 0.3))
            .minutiae(500);

    private final List<Template> variations = IntStream.range(0, 60)
            .mapToObj(seed -> EncodedPrint.of(PrintVariation.of(FINGER, seed)).template())
            .toList();

    @Test
    void variationsAreOtherFingers() {
        Verifier finger = new Verifier(EncodedPrint.of(FINGER).template());
        Verifier first = new Verifier(variations.getFirst());

        assertThat(variations).doesNotHaveDuplicates();
        assertThat(variations)
                .extracting(finger::score)
                .allSatisfy(score -> assertThat(score).isLessThan(40));
        assertThat(variations.subList(1, 60))
                .extracting(first::score)
                .allSatisfy(score -> assertThat(score).isLessThan(40));
    }

    @Test
    void theSameSeedGivesTheSamePrint() {
        assertThat(PrintVariation.of(FINGER, 3)).isEqualTo(PrintVariation.of(FINGER, 3));
    }

    @Test
    void thereAreAboutAsManyMinutiae() {
        assertThat(variations)
                .allSatisfy(variation ->
                        assertThat(variation.minutiae(500)).hasSizeBetween(FINGER.size() / 2, FINGER.size()));
    }
}
