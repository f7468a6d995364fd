package org.puente.biometrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Makes damaged files out of whole ones, the same ones for the same seed. */
public final class DamagedFiles {

    private static final int HEADERS = 600;
    private static final int[] TELLING = {0, 1, 0x7f, 0x80, 0xff, '0', '9', ':', 0x1c, 0x1d, 0x1e, 0x1f};

    private final List<byte[]> wholes;
    private final SplittableRandom random;

    public DamagedFiles(List<byte[]> wholes, long seed) {
        this.wholes = List.copyOf(wholes);
        this.random = new SplittableRandom(seed);
    }

    /** Lengths to cut a file at: every byte of the first 2 KB, around every border of a record, and at random places. */
    public static List<Integer> cuts(byte[] whole, SplittableRandom random, int places) {
        List<Integer> cuts = new ArrayList<>();
        for (int at = 0; at < Math.min(2048, whole.length); at++) {
            cuts.add(at);
        }
        borders(whole).forEach(border -> {
            for (int at = border - 2; at <= border + 2; at++) {
                if (at >= 0 && at < whole.length) {
                    cuts.add(at);
                }
            }
        });
        for (int i = 0; i < places; i++) {
            cuts.add(random.nextInt(whole.length));
        }
        return cuts.stream().distinct().toList();
    }

    /** Where the records of an ANSI/NIST-ITL file end; for other files, their end. */
    private static List<Integer> borders(byte[] whole) {
        List<Integer> ends = new ArrayList<>(List.of(whole.length));
        Bytes file = Bytes.bigEndian(whole);
        if (PrintFormat.ofContent(file).filter(PrintFormat.ANSI_NIST::equals).isPresent()) {
            int at = 0;
            for (AnsiNistRecord record : AnsiNistRecord.split(file)) {
                at += record.length();
                ends.add(at);
            }
        }
        return ends;
    }

    /** One of the files, changed in up to eight places. */
    public byte[] next() {
        byte[] changed = wholes.get(random.nextInt(wholes.size())).clone();
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            changed = change(changed);
        }
        return changed;
    }

    private byte[] change(byte[] file) {
        if (file.length < 2) {
            return file;
        }
        int at = random.nextInt(random.nextBoolean() ? Math.min(HEADERS, file.length) : file.length);
        int length = 1 + random.nextInt(Math.min(64, file.length - at));
        switch (random.nextInt(7)) {
            case 0 -> file[at] = (byte) random.nextInt(256);
            case 1 -> file[at] = (byte) (file[at] ^ 1 << random.nextInt(8));
            case 2 -> file[at] = (byte) TELLING[random.nextInt(TELLING.length)];
            case 3 -> Arrays.fill(file, at, at + length, (byte) TELLING[random.nextInt(TELLING.length)]);
            case 4 -> {
                return joined(file, at, file, at + length);
            }
            case 5 -> {
                return joined(file, at + length, file, at);
            }
            default -> {
                byte[] other = wholes.get(random.nextInt(wholes.size()));
                return other.length > 100_000 || at >= other.length ? file : joined(file, at, other, at);
            }
        }
        return file;
    }

    /** The beginning of one file with the rest of another. */
    private static byte[] joined(byte[] one, int end, byte[] other, int from) {
        byte[] all = Arrays.copyOf(one, end + other.length - from);
        System.arraycopy(other, from, all, end, other.length - from);
        return all;
    }
}
