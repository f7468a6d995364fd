package org.puente.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.puente.portal.Refusal;

class InspectedFileTest {

    static Stream<Arguments> wholeFiles() {
        return Stream.of(
                Arguments.of("order.pdf", SampleFiles.pdf(), FileFormat.PDF),
                Arguments.of("face.png", SampleFiles.png(), FileFormat.PNG),
                Arguments.of("face.JPEG", SampleFiles.jpeg(), FileFormat.JPEG),
                Arguments.of("scan.tif", SampleFiles.tiff(), FileFormat.TIFF));
    }

    @ParameterizedTest
    @MethodSource("wholeFiles")
    void theFormatIsToldByTheContent(String name, byte[] content, FileFormat format) {
        InspectedFile file = InspectedFile.of(name, content);

        assertThat(file.format()).isEqualTo(format);
        assertThat(file.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("wholeFiles")
    void aFileThatWasCutOffIsRefused(String name, byte[] content, FileFormat format) {
        refused("documents.refused.broken", name, SampleFiles.withoutItsEnd(content));
    }

    @Test
    void theSizeOfAnImageIsReadFromItsHeader() {
        assertThat(InspectedFile.of("a.png", SampleFiles.png()).size()).contains(new PixelSize(40, 30));
        assertThat(InspectedFile.of("a.jpg", SampleFiles.jpeg()).size()).contains(new PixelSize(40, 30));
        assertThat(InspectedFile.of("a.tiff", SampleFiles.tiff()).size()).contains(new PixelSize(40, 30));
        assertThat(InspectedFile.of("a.pdf", SampleFiles.pdf()).size()).isEmpty();
    }

    @Test
    void anImageThatClaimsToBeHugeIsRefusedWithoutBeingUnpacked() {
        refused("documents.refused.pixels", "bomb.png", SampleFiles.pngClaiming(100_000, 100_000));
        refused("documents.refused.pixels", "wide.png", SampleFiles.pngClaiming(5001, 1));
        assertThat(InspectedFile.of("edge.png", SampleFiles.pngClaiming(5000, 5000))
                        .size())
                .contains(new PixelSize(5000, 5000));
    }

    @Test
    void aFileCalledSomethingElseThanItIsIsRefused() {
        refused("documents.refused.lying", "order.pdf", SampleFiles.png());
        refused("documents.refused.lying", "face.png", SampleFiles.pdf());
    }

    @Test
    void anUnknownFormatIsRefusedWhateverItsName() {
        refused("documents.refused.unknown", "note.pdf", SampleFiles.text());
        refused("documents.refused.unknown", "page.html", "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void anEmptyAndATooLargeFileAreRefused() {
        refused("documents.refused.empty", "a.pdf", new byte[0]);
        refused("documents.refused.large", "a.pdf", new byte[InspectedFile.LARGEST + 1]);
    }

    @Test
    void aDamagedPngIsRefused() {
        byte[] png = SampleFiles.png();
        png[png.length - 20] ^= 1;

        refused("documents.refused.broken", "a.png", png);
    }

    private static void refused(String sentence, String name, byte[] content) {
        assertThatThrownBy(() -> InspectedFile.of(name, content))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(sentence));
    }
}
