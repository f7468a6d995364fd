package org.puente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.biometrics.SamplePrintFiles;

class PrintSetTest {

    private static final byte[] PRINT =
            Objects.requireNonNull(SamplePrintFiles.all().get("print.png"));

    @TempDir
    private Path folder;

    @Test
    void anImpressionIsANumberOrAWord() throws IOException {
        put("10_10.png", "10_9.png", "10_09.png", "jane_doe_flat.png", "jane_doe_rolled.png", "nothing.png");

        PrintSet set = PrintSet.read(folder, OptionalInt.of(500));

        assertThat(set.prints())
                .extracting(print -> print.finger() + " " + print.impression())
                .containsExactly("10 9", "10 10", "jane_doe flat", "jane_doe rolled");
        assertThat(set.leftOut()).isEqualTo(2);
    }

    @Test
    void theImpressionsOfAFingerCanLieInSeveralFolders() throws IOException {
        put("monday/101_1.png", "monday/102_1.png", "tuesday/101_2.png", "tuesday/102_2.png");

        PrintSet set = PrintSet.read(folder, OptionalInt.of(500));

        assertThat(set.fingers()).isEqualTo(2);
        assertThat(PairScores.ofAllPairs(set.prints()).genuine()).hasSize(2);
    }

    @Test
    void whereANameStandsInTwoFoldersEachHasItsOwnFingers() throws IOException {
        put("one/101_1.png", "one/101_2.png", "two/101_1.png", "two/101_3.png");

        PrintSet set = PrintSet.read(folder, OptionalInt.of(500));

        assertThat(set.prints()).hasSize(4);
        assertThat(set.fingers()).isEqualTo(2);
    }

    private void put(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, PRINT);
        }
    }
}
