package org.puente.biometrics.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.puente.biometrics.ImpressionType;
import org.puente.biometrics.SamplePrintFiles;
import org.puente.matching.FingerPosition;
import org.puente.portal.Refusal;

class PackedPrintsTest {

    private static final byte[] PRINT =
            Objects.requireNonNull(SamplePrintFiles.all().get("print.png"));

    @Test
    void thePersonsComeOneAfterTheOtherEachWithAllFiles() throws IOException {
        List<List<String>> persons = new ArrayList<>();
        PackedPrints.read(
                new ByteArrayInputStream(zip("A/1.png", "A/2.png", "__MACOSX/A/1.png", "A/.hidden", "B/1.png")),
                files -> persons.add(files.stream()
                        .map(file -> file.folder() + "|" + file.name())
                        .toList()));

        assertThat(persons).containsExactly(List.of("A|1.png", "A|2.png"), List.of("B|1.png"));
    }

    @Test
    void aZipThatUnpacksToMoreThanAgreedIsRefused() throws IOException {
        byte[] zip = zip("A/1.png", "A/2.png");

        assertThat(PackedPrints.count(new ByteArrayInputStream(zip), 2L * PRINT.length))
                .isEqualTo(2);
        assertThatThrownBy(() -> PackedPrints.count(new ByteArrayInputStream(zip), 2L * PRINT.length - 1))
                .isInstanceOf(Refusal.class)
                .hasMessage("biometrics.import.bomb");
    }

    @Test
    void aNameMaySayFingerAndImpression() {
        PackedFile file = PackedFile.of("A/07-rolled.png", new byte[0]);

        assertThat(file.finger()).contains(FingerPosition.LEFT_INDEX);
        assertThat(file.impression(ImpressionType.UNKNOWN)).isEqualTo(ImpressionType.ROLLED);
        assertThat(file.impression(ImpressionType.FLAT))
                .as("the file knows better")
                .isEqualTo(ImpressionType.FLAT);
        assertThat(PackedFile.of("A/10.png", new byte[0]).finger()).contains(FingerPosition.LEFT_LITTLE);
        assertThat(PackedFile.of("A/2026-scan.png", new byte[0]).finger()).isEmpty();
        assertThat(PackedFile.of("A/scan.png", new byte[0]).finger()).isEmpty();
    }

    @Test
    void aDamagedZipEndsWithAnErrorOfReadingOrARefusalAndNothingElse() throws IOException {
        byte[] whole = zip("A/1.png", "A/2.png", "B/1.png");
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 2500; i++) {
            byte[] damaged = i < 1500 ? Arrays.copyOf(whole, i * whole.length / 1500) : whole.clone();
            for (int change = 0; i >= 1500 && change < 4; change++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                PackedPrints.count(new ByteArrayInputStream(damaged));
                PackedPrints.read(
                        new ByteArrayInputStream(damaged),
                        files -> assertThat(files).isNotEmpty());
            } catch (IOException | Refusal | IllegalArgumentException said) {
                assertThat(said).isNotNull();
            }
        }
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(PRINT);
            }
        }
        return bytes.toByteArray();
    }
}
