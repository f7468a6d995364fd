package org.puente.matching;

/**
 * How the codes of a print lie in memory: minutiae in groups of 16, one for each lane of a vector of 512 bits. A group
 * holds the first word of each minutia, then the second of each, up to the last, then a key of each. A key says how many
 * bits of the code are set, and which minutia it is; the last group is filled up with zeros.
 */
final class CodeLayout {

    static final int LANES = 16;
    /** Where in a group the keys begin. */
    static final int KEYS = CylinderShape.WORDS * LANES;

    static final int GROUP = KEYS + LANES;

    /** Makes every key of a code positive. */
    private static final int ABOVE_BITS = CylinderShape.BITS + 1;

    private static final int MINUTIA_BITS = 8;
    /** Common bits count twice. */
    static final int COMMON_SHIFT = MINUTIA_BITS + 1;

    private CodeLayout() {}

    /** Words that a print takes. */
    static int length(int minutiae) {
        return (minutiae + LANES - 1) / LANES * GROUP;
    }

    static void lay(int[] codes, int[] laid, int offset) {
        for (int minutia = 0; minutia < codes.length / CylinderShape.WORDS; minutia++) {
            int lane = offset + minutia / LANES * GROUP + minutia % LANES;
            int bits = 0;
            for (int word = 0; word < CylinderShape.WORDS; word++) {
                int part = codes[minutia * CylinderShape.WORDS + word];
                laid[lane + word * LANES] = part;
                bits += Integer.bitCount(part);
            }
            laid[lane + KEYS] = bits == 0 ? 0 : ABOVE_BITS - bits << MINUTIA_BITS | minutia;
        }
    }

    /**
     * Orders the codes of one print by likeness with a probe's: by twice the common bits less the bits of the code, and
     * names the minutia. Zero if nothing is alike.
     */
    static int nearness(int commonBits, int key) {
        return (commonBits << COMMON_SHIFT) + key;
    }

    static int minutia(int nearness) {
        return nearness & (1 << MINUTIA_BITS) - 1;
    }

    /** Bits that are set in the code of a minutia. */
    static int bits(int[] laid, int offset, int minutia) {
        return ABOVE_BITS - (laid[offset + minutia / LANES * GROUP + KEYS + minutia % LANES] >>> MINUTIA_BITS);
    }

    static int commonBits(int nearness, int bits) {
        return (nearness >>> MINUTIA_BITS) - ABOVE_BITS + bits >> 1;
    }
}
