package org.puente.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CutoffTest {

    @Test
    void keepsWhatSortingWouldKeep() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            // Few different values make many equal ones.
            int values = round % 2 == 0 ? 6 : 1_000_000;
            float[] scores = new float[1 + random.nextInt(500)];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = random.nextInt(values) * 0.37f;
            }
            int most = 1 + random.nextInt(scores.length);

            assertThat(Cutoff.best(scores, most)).isEqualTo(sorted(scores, most));
        }
    }

    @Test
    void neverKeepsWhatScoredNothing() {
        assertThat(Cutoff.best(new float[] {0, 2, 0, -1, 1}, 5)).containsExactly(1, 4);
        assertThat(Cutoff.best(new float[] {0, 0}, 2)).isEmpty();
        assertThat(Cutoff.best(new float[0], 2)).isEmpty();
        assertThat(Cutoff.best(new float[] {1}, 0)).isEmpty();
    }

    private static int[] sorted(float[] scores, int most) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -scores[i]))
                .limit(most)
                .filter(i -> scores[i] > 0)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }
}
