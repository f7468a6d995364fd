package org.puente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.puente.demo.prints.SyntheticFinger;
import org.puente.matching.EncodedPrint;
import org.puente.matching.GalleryPrint;
import org.puente.matching.Minutia;
import org.puente.matching.PrintKey;
import org.puente.matching.TemplateExtractor;

/**
 * Any number of prints that belong to nobody and are all different: {@linkplain PrintVariation variations} of {@value
 * #FINGERS} generated fingers. Kept encoded in an ignored folder, so that they are made once.
 */
final class GeneratedPrints {

    private static final Path FOLDER = Path.of(".tools", "prints", "v" + EncodedPrint.VERSION);
    private static final int FINGERS = 800;
    private static final int PRINTS_IN_A_FILE = 20_000;
    private static final int LENGTH_BYTES = Short.BYTES;

    private GeneratedPrints() {}

    /** What making the prints took that were not there yet. */
    record Made(int prints, double seconds) {}

    /** Makes those of the first so many prints that are missing, on all processors. */
    static Made make(int prints) throws IOException {
        Files.createDirectories(FOLDER);
        List<Integer> missing = IntStream.range(0, files(prints))
                .filter(file -> !Files.exists(file(file)))
                .boxed()
                .toList();
        if (missing.isEmpty()) {
            return new Made(0, 0);
        }
        System.err.printf("Making %,d prints …%n", missing.size() * PRINTS_IN_A_FILE);
        List<List<Minutia>> fingers = fingers();
        long begin = System.nanoTime();
        for (int file : missing) {
            List<byte[]> made = IntStream.range(file * PRINTS_IN_A_FILE, (file + 1) * PRINTS_IN_A_FILE)
                    .parallel()
                    .mapToObj(print -> EncodedPrint.of(PrintVariation.of(fingers.get(print % FINGERS), print))
                            .bytes())
                    .toList();
            write(file(file), made);
        }
        return new Made(missing.size() * PRINTS_IN_A_FILE, (System.nanoTime() - begin) / 1e9);
    }

    /** The first so many prints, each of an owner of its own. */
    static Iterator<GalleryPrint> read(int prints) {
        return IntStream.range(0, files(prints))
                .boxed()
                .flatMap(file -> read(file(file), file * PRINTS_IN_A_FILE))
                .limit(prints)
                .iterator();
    }

    private static List<List<Minutia>> fingers() throws IOException {
        Path kept = FOLDER.resolve("fingers.bin");
        if (!Files.exists(kept)) {
            write(
                    kept,
                    IntStream.range(0, FINGERS)
                            .parallel()
                            .mapToObj(seed -> EncodedPrint.of(new TemplateExtractor()
                                            .extract(SyntheticFinger.of(1_000_000L + seed)
                                                    .impression(seed, 320, 376, 0.3)))
                                    .bytes())
                            .toList());
        }
        return read(kept, 0).map(print -> print.print().minutiae()).toList();
    }

    private static int files(int prints) {
        return (prints + PRINTS_IN_A_FILE - 1) / PRINTS_IN_A_FILE;
    }

    private static Path file(int number) {
        return FOLDER.resolve("%04d.bin".formatted(number));
    }

    private static void write(Path file, List<byte[]> prints) throws IOException {
        ByteBuffer out = ByteBuffer.allocate(
                prints.stream().mapToInt(print -> LENGTH_BYTES + print.length).sum());
        prints.forEach(print -> out.putShort((short) print.length).put(print));
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, out.array());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Stream<GalleryPrint> read(Path file, int firstNumber) {
        try {
            ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
            Stream.Builder<GalleryPrint> prints = Stream.builder();
            for (int number = firstNumber; in.hasRemaining(); number++) {
                byte[] bytes = new byte[Short.toUnsignedInt(in.getShort())];
                in.get(bytes);
                prints.add(new GalleryPrint(
                        new PrintKey(new UUID(0, number + 1L), 0),
                        Optional.empty(),
                        GalleryPrint.UNKNOWN_YEAR,
                        EncodedPrint.of(bytes)));
            }
            return prints.build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
