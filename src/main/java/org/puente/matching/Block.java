package org.puente.matching;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Some hundred prints side by side in a few arrays, so that a search reads memory from front to back and the collector
 * has nothing to follow. It never changes, but for prints that are wiped. Blocks can be searched apart.
 */
final class Block {

    /**
     * Prints in a full block: a third of a megabyte. Arrays of more than half a megabyte would each take whole regions
     * of the heap, and waste a quarter of it; and so little is copied soon when a print comes or goes.
     */
    static final int CAPACITY = 256;

    /** Of each print the two halves of its owner's id. */
    final long[] owners;

    final int[] numbers;
    final byte[] fingers;
    final short[] birthYears;
    /** Where the minutiae of each print begin; one more says where they end. */
    final int[] minutiaeFrom;

    final int[] places;
    final short[] fine;
    /** Where the codes of each print begin; one more says where they end. */
    final int[] codesFrom;

    final int[] codes;

    Block(BlockBuilder from) {
        int size = from.size;
        owners = Arrays.copyOf(from.owners, 2 * size);
        numbers = Arrays.copyOf(from.numbers, size);
        fingers = Arrays.copyOf(from.fingers, size);
        birthYears = Arrays.copyOf(from.birthYears, size);
        minutiaeFrom = Arrays.copyOf(from.minutiaeFrom, size + 1);
        places = Arrays.copyOf(from.places, minutiaeFrom[size]);
        fine = Arrays.copyOf(from.fine, minutiaeFrom[size]);
        codesFrom = Arrays.copyOf(from.codesFrom, size + 1);
        codes = Arrays.copyOf(from.codes, codesFrom[size]);
    }

    int size() {
        return numbers.length;
    }

    UUID owner(int print) {
        return new UUID(owners[2 * print], owners[2 * print + 1]);
    }

    PrintKey key(int print) {
        return new PrintKey(owner(print), numbers[print]);
    }

    Optional<FingerPosition> finger(int print) {
        return FingerPosition.ofCode(fingers[print]);
    }

    /** The print of a key, or -1. */
    int find(PrintKey key) {
        for (int print = 0; print < numbers.length; print++) {
            if (numbers[print] == key.number() && isOf(print, key.owner())) {
                return print;
            }
        }
        return -1;
    }

    boolean isOf(int print, UUID owner) {
        return owners[2 * print] == owner.getMostSignificantBits()
                && owners[2 * print + 1] == owner.getLeastSignificantBits();
    }

    int minutiae(int print) {
        return minutiaeFrom[print + 1] - minutiaeFrom[print];
    }

    Minutia minutia(int print, int minutia) {
        int at = minutiaeFrom[print] + minutia;
        return PackedMinutia.unpack(places[at], fine[at]);
    }

    /** Overwrites a print, for searches that still run over a block that has been replaced: to them it is blank. */
    void wipe(int print) {
        Arrays.fill(codes, codesFrom[print], codesFrom[print + 1], 0);
        Arrays.fill(places, minutiaeFrom[print], minutiaeFrom[print + 1], 0);
        Arrays.fill(fine, minutiaeFrom[print], minutiaeFrom[print + 1], (short) 0);
        owners[2 * print] = 0;
        owners[2 * print + 1] = 0;
    }

    /** What the arrays take, without their headers. */
    long bytes() {
        return 8L * owners.length
                + 4L * (numbers.length + minutiaeFrom.length + places.length + codesFrom.length + codes.length)
                + 2L * (birthYears.length + fine.length)
                + fingers.length;
    }
}
