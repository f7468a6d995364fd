package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.puente.biometrics.PrintFile.Found;
import org.puente.demo.prints.SyntheticFinger;
import org.puente.matching.FingerprintImage;
import org.puente.matching.TemplateExtractor;
import org.puente.matching.Verifier;

class SlapFingersTest {

    private static final int WIDTH = 1500;
    private static final int HEIGHT = 900;
    private static final int SLAPS = 200;
    private static final int[] LIFT = {60, 0, 30, 150};

    private static final List<FingerprintImage> PRINTS = IntStream.range(0, 16)
            .mapToObj(seed -> SyntheticFinger.of(seed).impression(seed, 270 + seed, 340 + 4 * seed, 0.3 + seed * 0.03))
            .toList();

    @Test
    void bothHandsOfNistsSampleAreFourFingersAndItsThumbsOne() {
        Found found = (Found) PrintFiles.read(SamplePrintFiles.nist("type4-slaps.an2k"), "slaps.an2k");

        assertThat(found.prints())
                .extracting(print -> print.proposal(500).size())
                .containsExactly(4, 1, 1, 4);
    }

    @Test
    void ofTwoHundredComposedSlapsAtLeastNinetyFivePercentHaveTheRightCount() {
        SplittableRandom random = new SplittableRandom(2026);
        long right = 0;
        for (int i = 0; i < SLAPS; i++) {
            int fingers = i % 5 == 0 ? 3 : i % 7 == 0 ? 2 : 4;
            GreyImage slap = slap(random, fingers);
            boolean whole = i % 4 == 0;
            List<FingerRectangle> proposed = SlapFingers.propose(whole ? slap : half(slap), whole ? 500 : 250);
            right += proposed.size() == fingers ? 1 : 0;
        }

        assertThat(right).isGreaterThanOrEqualTo(SLAPS * 95 / 100);
    }

    @Test
    void aFingerThatWasCutOutIsStillTheSameFinger() {
        GreyImage slap = paper();
        put(slap, PRINTS.get(3), 500, 420, Math.toRadians(20));
        put(slap, PRINTS.get(9), 1000, 420, Math.toRadians(-12));

        List<FingerRectangle> proposed = SlapFingers.propose(slap, 500);

        assertThat(proposed).hasSize(2);
        assertThat(score(PRINTS.get(3), proposed.get(0), slap)).isGreaterThan(60);
        assertThat(score(PRINTS.get(9), proposed.get(1), slap)).isGreaterThan(60);
        assertThat(score(PRINTS.get(3), proposed.get(1), slap)).isLessThan(40);
    }

    @Test
    void anEmptyPaperHasNoFingers() {
        assertThat(SlapFingers.propose(paper(), 500)).isEmpty();
    }

    private static double score(FingerprintImage whole, FingerRectangle place, GreyImage slap) {
        TemplateExtractor extractor = new TemplateExtractor();
        return new Verifier(extractor.extract(whole))
                .score(extractor.extract(place.cutOut(slap).at(500)));
    }

    private static GreyImage slap(SplittableRandom random, int fingers) {
        GreyImage slap = paper();
        double hand = Math.toRadians(random.nextDouble(-14, 14));
        for (int finger = 0; finger < fingers; finger++) {
            double dx = (finger - (fingers - 1) / 2.0) * 330 + random.nextDouble(-12, 12);
            double dy = LIFT[(finger + 4 - fingers) % 4] - 60 + random.nextDouble(-15, 15);
            put(
                    slap,
                    PRINTS.get(random.nextInt(PRINTS.size())),
                    (int) (WIDTH / 2.0 + dx * Math.cos(hand) - dy * Math.sin(hand)),
                    (int) (HEIGHT / 2.0 + dx * Math.sin(hand) + dy * Math.cos(hand)),
                    hand + Math.toRadians((finger - (fingers - 1) / 2.0) * 5 + random.nextDouble(-4, 4)));
        }
        return slap;
    }

    /** Of half the resolution, which is quicker to look through. */
    private static GreyImage half(GreyImage slap) {
        byte[] pixels = new byte[WIDTH / 2 * (HEIGHT / 2)];
        for (int i = 0; i < pixels.length; i++) {
            int at = i / (WIDTH / 2) * 2 * WIDTH + i % (WIDTH / 2) * 2;
            int sum = 0;
            for (int next : new int[] {at, at + 1, at + WIDTH, at + WIDTH + 1}) {
                sum += Byte.toUnsignedInt(slap.pixels()[next]);
            }
            pixels[i] = (byte) (sum / 4);
        }
        return new GreyImage(WIDTH / 2, HEIGHT / 2, pixels);
    }

    private static GreyImage paper() {
        byte[] pixels = new byte[WIDTH * HEIGHT];
        Arrays.fill(pixels, (byte) 244);
        return new GreyImage(WIDTH, HEIGHT, pixels);
    }

    /** Presses a print onto a slap; where two lie over each other the darker ink stays. */
    private static void put(GreyImage slap, FingerprintImage print, int cx, int cy, double turned) {
        double cos = Math.cos(turned);
        double sin = Math.sin(turned);
        int reach = (int) Math.hypot(print.width(), print.height()) / 2 + 1;
        for (int y = Math.max(0, cy - reach); y < Math.min(HEIGHT, cy + reach); y++) {
            for (int x = Math.max(0, cx - reach); x < Math.min(WIDTH, cx + reach); x++) {
                int u = (int) ((x - cx) * cos + (y - cy) * sin + print.width() / 2.0);
                int v = (int) (-(x - cx) * sin + (y - cy) * cos + print.height() / 2.0);
                if (u >= 0 && v >= 0 && u < print.width() && v < print.height()) {
                    int at = y * WIDTH + x;
                    int ink = Math.min(print.grey(u, v), Byte.toUnsignedInt(slap.pixels()[at]));
                    slap.pixels()[at] = (byte) ink;
                }
            }
        }
    }
}
