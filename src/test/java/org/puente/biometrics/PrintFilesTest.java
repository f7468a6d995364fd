package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.biometrics.PrintFile.Found;
import org.puente.biometrics.PrintFile.Unreadable;
import org.puente.matching.FingerPosition;

class PrintFilesTest {

    private static final GreyImage RAMP = ramp();

    @ParameterizedTest
    @CsvSource({"type9.an2k, 9.1 MINUTIAE 28", "type9-efs.an2k, 9.8 MINUTIAE ''", "type9-15.an2k, 15.2 PALM ''"})
    void aFileWithoutPrintsOfFingersIsListedRecordByRecord(String name, String record) {
        Found found = (Found) PrintFiles.read(file(name), name);

        assertThat(found.prints()).isEmpty();
        assertThat(found.records())
                .extracting(listed -> listed.label() + " " + listed.kind() + " " + listed.detail())
                .contains(record.replace("''", ""));
        assertThat(found.remarks()).extracting(PrintFile.Remark::key).contains("biometrics.remark.listed_only");
    }

    @ParameterizedTest
    @CsvSource({"fmr.iso2005, 2, 27", "fmr.ansi2004, 3, 27"})
    void aTemplateGivesItsMinutiaeForItsFinger(String name, int views, int minutiae) {
        Found found = (Found) PrintFiles.read(file(name), name);

        assertThat(found.prints()).hasSize(views).allSatisfy(print -> {
            assertThat(print.hasImage()).isFalse();
            assertThat(print.dpi()).hasValue(500);
            assertThat(print.width()).isEqualTo(512);
        });
        FoundPrint first = found.prints().getFirst();
        assertThat(first.finger()).contains(FingerPosition.LEFT_INDEX);
        assertThat(first.template().orElseThrow().minutiae(500)).hasSize(minutiae);
        assertThat(found.remarks())
                .as("both are somewhat odd")
                .extracting(PrintFile.Remark::key)
                .contains("biometrics.remark.odd");
    }

    @Test
    void aFaceIsGivenAsThePictureThatStandsInTheFile() throws IOException {
        Found found = (Found) PrintFiles.read(file("face01.iso2005"), "face01.iso2005");

        assertThat(found.faces()).hasSize(1);
        FoundFace face = found.faces().getFirst();
        assertThat(face.name()).endsWith(".jpg");
        var picture = ImageIO.read(new java.io.ByteArrayInputStream(face.content()));
        assertThat(picture.getWidth()).isEqualTo(280);
        assertThat(picture.getHeight()).isEqualTo(320);
    }

    @Test
    void aWsqFileGivesItsPixelsAndTheResolutionOfItsComment() {
        FoundPrint print = only(PrintFiles.read(file("img.wsq"), "img.wsq"));

        assertThat(print.width()).isEqualTo(256);
        assertThat(print.height()).isEqualTo(256);
        assertThat(print.dpi()).hasValue(500);
        assertThat(print.at(500).grey(2, 2)).isGreaterThan(240);
        assertThat(print.at(500).grey(160, 100)).isLessThan(15);
    }

    @Test
    void aLowResolutionRecordIsARolledIndexOf250Dpi() {
        FoundPrint print = only(PrintFiles.read(file("type3.an2k"), "type3.an2k"));

        assertThat(print.finger()).contains(FingerPosition.RIGHT_INDEX);
        assertThat(print.impression()).isEqualTo(ImpressionType.ROLLED);
        assertThat(print.dpi()).hasValue(250);
        assertThat(print.width()).isEqualTo(402);
        assertThat(print.record()).isEqualTo("3.1");
    }

    @Test
    void slapsAreShownAsSeveralFingersAndFlatThumbsAsThumbs() {
        Found found = (Found) PrintFiles.read(file("type4-slaps.an2k"), "type4-slaps.an2k");

        assertThat(found.prints()).extracting(FoundPrint::fingersShown).containsExactly(4, 1, 1, 4);
        assertThat(found.prints().get(1).finger()).contains(FingerPosition.LEFT_THUMB);
        assertThat(found.prints().get(2).finger()).contains(FingerPosition.RIGHT_THUMB);
        assertThat(found.prints().get(0).finger()).isEmpty();
        assertThat(found.remarks()).extracting(PrintFile.Remark::key).contains("biometrics.remark.slap");
    }

    @Test
    void aResolutionThatContradictsTheImageInsideIsTakenFromTheRecordAndRemarked() {
        Found found = (Found) PrintFiles.read(file("type4-slaps.an2k"), "type4-slaps.an2k");

        assertThat(found.prints()).allSatisfy(print -> assertThat(print.dpi()).hasValue(500));
        assertThat(found.remarks()).extracting(PrintFile.Remark::key).contains("biometrics.remark.dpi");
    }

    @Test
    void aLatentOfPartOfAFingerNamesNoFinger() {
        FoundPrint print = only(PrintFiles.read(file("type9-13.an2k"), "type9-13.an2k"));

        assertThat(print.impression()).isEqualTo(ImpressionType.LATENT);
        assertThat(print.finger()).isEmpty();
        assertThat(print.dpi()).hasValue(500);
        assertThat(print.width()).isEqualTo(191);
        assertThat(print.height()).isEqualTo(357);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "bmp", "tiff"})
    void imagesKeepEveryPixel(String format) {
        FoundPrint print = only(PrintFiles.read(encoded(format), "print." + format));

        assertThat(print.at(500).pixels()).isEqualTo(RAMP.pixels());
        assertThat(print.dpi()).as("no resolution is made up").isEmpty();
    }

    @Test
    void aJpegIsReadWithAWarning() {
        Found found = (Found) PrintFiles.read(encoded("jpeg"), "print.jpg");

        assertThat(found.prints()).hasSize(1);
        assertThat(found.remarks()).extracting(PrintFile.Remark::key).containsExactly("biometrics.remark.jpeg");
    }

    @Test
    void aBmpStatesItsResolutionInPixelsAMetre() {
        byte[] bmp = encoded("bmp");
        ByteBuffer little = ByteBuffer.wrap(bmp).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        little.putInt(38, 19685).putInt(42, 19685);
        assertThat(only(PrintFiles.read(bmp, "x.bmp")).dpi()).hasValue(500);

        little.putInt(38, 3780).putInt(42, 3780);
        assertThat(only(PrintFiles.read(bmp, "x.bmp")).dpi())
                .as("96 dpi is a screen")
                .isEqualTo(OptionalInt.empty());

        little.putInt(38, 19685).putInt(42, 9843);
        assertThat(refusal(PrintFiles.read(bmp, "x.bmp"))).isEqualTo("biometrics.file.square");
    }

    @Test
    void aNameThatPromisesAnotherFormatIsRefused() {
        assertThat(refusal(PrintFiles.read(encoded("png"), "print.wsq"))).isEqualTo("biometrics.file.lying");
        assertThat(PrintFiles.read(encoded("png"), "print")).isInstanceOf(Found.class);
    }

    @Test
    void unknownAndEmptyContentGetsASentence() {
        assertThat(refusal(PrintFiles.read(new byte[0], "a.png"))).isEqualTo("biometrics.file.empty");
        assertThat(refusal(PrintFiles.read("hello".getBytes(StandardCharsets.UTF_8), "a.png")))
                .isEqualTo("biometrics.file.unknown");
        assertThat(refusal(PrintFiles.read(new byte[PrintFiles.LARGEST + 1], "a.png")))
                .isEqualTo("biometrics.file.large");
    }

    @Test
    void anImageTooLargeIsRefusedBeforeItIsDecoded() {
        byte[] bomb = pngSaying(50_000, 50_000);
        long before = System.nanoTime();

        assertThat(refusal(PrintFiles.read(bomb, "bomb.png"))).isEqualTo("biometrics.file.dimensions");
        assertThat(System.nanoTime() - before).as("nanoseconds").isLessThan(500_000_000L);
    }

    @Test
    void aWsqWhoseFrameIsTooLargeIsRefusedBeforeItIsDecoded() {
        byte[] wsq = file("img.wsq");
        int frame = indexOf(wsq, 0xff, 0xa2);
        ByteBuffer.wrap(wsq).putShort(frame + 6, (short) 60_000).putShort(frame + 8, (short) 60_000);

        assertThat(refusal(PrintFiles.read(wsq, "bomb.wsq"))).isEqualTo("biometrics.file.dimensions");
    }

    @Test
    void aRecordThatStatesAnotherSizeThanItsImageIsRefused() {
        byte[] slaps = file("type4-slaps.an2k");
        int record = indexOf(slaps, 0xff, 0xa0) - 18;
        ByteBuffer.wrap(slaps).putShort(record + 13, (short) 1600);

        assertThat(refusal(PrintFiles.read(slaps, "slaps.an2k"))).isEqualTo("biometrics.file.contradiction");
    }

    private static String refusal(PrintFile file) {
        return file instanceof Unreadable(var why) ? why.key() : "was read";
    }

    private static FoundPrint only(PrintFile file) {
        assertThat(file).isInstanceOf(Found.class);
        List<FoundPrint> prints = ((Found) file).prints();
        assertThat(prints).hasSize(1);
        return prints.getFirst();
    }

    private static byte[] file(String name) {
        try (var in = PrintFilesTest.class.getResourceAsStream("/prints/" + name)) {
            return java.util.Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] encoded(String format) {
        var image = new java.awt.image.BufferedImage(
                RAMP.width(), RAMP.height(), java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, RAMP.width(), RAMP.height(), RAMP.pixels());
        try (var out = new ByteArrayOutputStream()) {
            assertThat(ImageIO.write(image, format, out)).isTrue();
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static GreyImage ramp() {
        byte[] pixels = new byte[90 * 70];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (i * 31 / 7);
        }
        return new GreyImage(90, 70, pixels);
    }

    /** A small PNG whose header, with a right checksum, says it were large. */
    private static byte[] pngSaying(int width, int height) {
        byte[] png = encoded("png");
        ByteBuffer buffer = ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var sum = new java.util.zip.CRC32();
        sum.update(png, 12, 17);
        buffer.putInt(29, (int) sum.getValue());
        return png;
    }

    private static int indexOf(byte[] bytes, int first, int second) {
        for (int i = 0; i < bytes.length - 1; i++) {
            if ((bytes[i] & 0xff) == first && (bytes[i + 1] & 0xff) == second) {
                return i;
            }
        }
        throw new IllegalArgumentException("No such marker");
    }
}
