package org.puente.matching;

import java.util.Arrays;

/** Collects prints for a {@link Block}, new ones and those of other blocks. */
final class BlockBuilder {

    private static final int USUAL_MINUTIAE = 48;

    int size;
    long[] owners = new long[2 * 16];
    int[] numbers = new int[16];
    byte[] fingers = new byte[16];
    short[] birthYears = new short[16];
    int[] minutiaeFrom = new int[17];
    int[] places = new int[16 * USUAL_MINUTIAE];
    short[] fine = new short[16 * USUAL_MINUTIAE];
    int[] codesFrom = new int[17];
    int[] codes = new int[16 * CodeLayout.length(USUAL_MINUTIAE)];

    int size() {
        return size;
    }

    BlockBuilder add(GalleryPrint added) {
        EncodedPrint print = added.print();
        int minutiae = print.places().length;
        int codeWords = CodeLayout.length(minutiae);
        reserve(minutiae, codeWords);
        System.arraycopy(print.places(), 0, places, minutiaeFrom[size], minutiae);
        System.arraycopy(print.fine(), 0, fine, minutiaeFrom[size], minutiae);
        Arrays.fill(codes, codesFrom[size], codesFrom[size] + codeWords, 0);
        CodeLayout.lay(print.codes(), codes, codesFrom[size]);
        owners[2 * size] = added.key().owner().getMostSignificantBits();
        owners[2 * size + 1] = added.key().owner().getLeastSignificantBits();
        numbers[size] = added.key().number();
        fingers[size] = added.finger().map(FingerPosition::code).orElse(0).byteValue();
        birthYears[size] = (short) added.birthYear();
        close(minutiae, codeWords);
        return this;
    }

    BlockBuilder addAll(Block block) {
        for (int print = 0; print < block.size(); print++) {
            add(block, print);
        }
        return this;
    }

    BlockBuilder addAllBut(Block block, int left) {
        for (int print = 0; print < block.size(); print++) {
            if (print != left) {
                add(block, print);
            }
        }
        return this;
    }

    Block build() {
        return new Block(this);
    }

    private void add(Block block, int print) {
        int minutiae = block.minutiae(print);
        int codeWords = block.codesFrom[print + 1] - block.codesFrom[print];
        reserve(minutiae, codeWords);
        System.arraycopy(block.places, block.minutiaeFrom[print], places, minutiaeFrom[size], minutiae);
        System.arraycopy(block.fine, block.minutiaeFrom[print], fine, minutiaeFrom[size], minutiae);
        System.arraycopy(block.codes, block.codesFrom[print], codes, codesFrom[size], codeWords);
        System.arraycopy(block.owners, 2 * print, owners, 2 * size, 2);
        numbers[size] = block.numbers[print];
        fingers[size] = block.fingers[print];
        birthYears[size] = block.birthYears[print];
        close(minutiae, codeWords);
    }

    private void close(int minutiae, int codeWords) {
        minutiaeFrom[size + 1] = minutiaeFrom[size] + minutiae;
        codesFrom[size + 1] = codesFrom[size] + codeWords;
        size++;
    }

    private void reserve(int minutiae, int codeWords) {
        if (size == numbers.length) {
            owners = Arrays.copyOf(owners, 4 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
            fingers = Arrays.copyOf(fingers, 2 * size);
            birthYears = Arrays.copyOf(birthYears, 2 * size);
            minutiaeFrom = Arrays.copyOf(minutiaeFrom, 2 * size + 1);
            codesFrom = Arrays.copyOf(codesFrom, 2 * size + 1);
        }
        if (minutiaeFrom[size] + minutiae > places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
            fine = Arrays.copyOf(fine, 2 * fine.length);
        }
        if (codesFrom[size] + codeWords > codes.length) {
            codes = Arrays.copyOf(codes, 2 * codes.length);
        }
    }
}
