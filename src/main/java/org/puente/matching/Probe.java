package org.puente.matching;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The print that is searched for: its minutiae that have a code, those first that have most around them. */
final class Probe {

    final int count;
    final int[] places;
    final int[] codes;
    /** Set bits of each code. */
    final int[] bits;

    Probe(EncodedPrint print) {
        int[] words = print.codes();
        int[] order = IntStream.range(0, print.places().length)
                .filter(minutia -> setBits(words, minutia) > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer minutia) -> setBits(words, minutia))
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        count = order.length;
        places = new int[count];
        codes = new int[count * CylinderShape.WORDS];
        bits = new int[count];
        for (int i = 0; i < count; i++) {
            places[i] = print.places()[order[i]];
            bits[i] = setBits(words, order[i]);
            System.arraycopy(
                    words, order[i] * CylinderShape.WORDS, codes, i * CylinderShape.WORDS, CylinderShape.WORDS);
        }
    }

    private static int setBits(int[] words, int minutia) {
        return IntStream.range(minutia * CylinderShape.WORDS, (minutia + 1) * CylinderShape.WORDS)
                .map(word -> Integer.bitCount(words[word]))
                .sum();
    }
}
