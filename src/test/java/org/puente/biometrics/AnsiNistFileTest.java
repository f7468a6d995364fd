package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jnbis.api.Jnbis;
import org.jnbis.api.model.Nist;
import org.junit.jupiter.api.Test;
import org.puente.biometrics.PrintFile.Found;
import org.puente.demo.prints.SyntheticFinger;
import org.puente.matching.FingerPosition;
import org.puente.matching.FingerprintImage;
import org.puente.matching.Template;
import org.puente.matching.TemplateExchange;
import org.puente.matching.TemplateExtractor;

/** What is written is read back identically, by the portal itself and by another reader. */
class AnsiNistFileTest {

    private static final LocalDate TAKEN = LocalDate.of(2026, 3, 8);
    private static final byte[] WSQ = SamplePrintFiles.nist("img.wsq");
    private static final byte[] FACE = ((Found) PrintFiles.read(SamplePrintFiles.nist("face01.iso2005"), "face"))
            .faces()
            .getFirst()
            .content();
    private static final byte[] PNG =
            Objects.requireNonNull(SamplePrintFiles.all().get("print.png"));

    private static byte[] written() {
        AnsiNistFile file = new AnsiNistFile("PUENTE-US");
        file.describe("USCO-26-0001", "SOLMAYOR ÍSCALO, ANDRÉS", Optional.of(LocalDate.of(1991, 3, 8)), "M");
        file.print(FingerPosition.RIGHT_INDEX, ImpressionType.ROLLED, TAKEN, 500, WrittenImage.of(WSQ));
        file.print(FingerPosition.LEFT_THUMB, ImpressionType.FLAT, TAKEN, 1000, WrittenImage.of(PNG));
        file.missing(Map.of(FingerPosition.LEFT_RING, Absence.AMPUTATED), TAKEN);
        file.face(TAKEN, WrittenImage.of(FACE));
        return file.bytes("1234", Instant.parse("2026-11-27T09:00:00Z"));
    }

    @Test
    void thePortalReadsBackWhatItWrote() {
        Found found = (Found) PrintFiles.read(written(), "card.an2");

        assertThat(found.remarks()).isEmpty();
        assertThat(found.prints())
                .extracting(print -> print.finger().orElseThrow() + " " + print.impression() + " "
                        + print.dpi().getAsInt())
                .containsExactly("RIGHT_INDEX ROLLED 500", "LEFT_THUMB FLAT 1000");
        assertThat(found.prints()).extracting(print -> print.taking().on()).containsExactly(TAKEN, TAKEN);
        assertThat(found.absences()).containsExactly(Map.entry(FingerPosition.LEFT_RING, Absence.AMPUTATED));
        assertThat(found.faces())
                .singleElement()
                .satisfies(face -> assertThat(face.content()).isEqualTo(FACE));
        assertThat(found.prints().get(0).at(500).pixels()).isEqualTo(pixels(WSQ, 500));
        assertThat(found.prints().get(1).at(500).pixels()).isEqualTo(pixels(PNG, 500));
        assertThat(found.records())
                .extracting(FoundRecord::label)
                .containsExactly("1.1", "2.1", "14.1", "14.2", "14.3", "10.1");
    }

    @Test
    void aRecordSaysWhenAndWithWhatItsPrintWasTakenOrNothing() {
        assertThat(PrintTaking.ofAnsiNist("20260308", "Makers\u001f0\u001fS\u00f1-7 "))
                .isEqualTo(new PrintTaking(TAKEN, "", "Makers S -7"));
        assertThat(PrintTaking.ofAnsiNist("00000000", "0\u001f0\u001f0").isAsTheSet())
                .isTrue();
        assertThat(PrintTaking.ofAnsiNist("20260230", "").isAsTheSet()).isTrue();
        assertThat(PrintTaking.ofAnsiNist("", "x".repeat(200)).device()).hasSize(PrintTaking.LONGEST);
    }

    @Test
    void theImagesInTheRecordsAreTheOriginalBytes() {
        List<AnsiNistRecord> records = AnsiNistRecord.split(Bytes.bigEndian(written()));

        assertThat(records.get(2).data()).isEqualTo(WSQ);
        assertThat(records.get(3).data()).isEqualTo(PNG);
        assertThat(records.get(5).data()).isEqualTo(FACE);
        assertThat(new String(records.get(1).text(18).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .isEqualTo("SOLMAYOR ÍSCALO, ANDRÉS");
    }

    @Test
    void jnbisReadsTheSame() {
        Nist nist = Jnbis.nist().decode(written());

        assertThat(nist.getTransactionInfo().getVersion()).isEqualTo("0500");
        assertThat(nist.getTransactionInfo().getControlNumber()).isEqualTo("1234");
        assertThat(nist.getUserDefinedTexts()).singleElement().satisfies(text -> {
            assertThat(text.getUserDefinedFields().get(9)).isEqualTo("USCO-26-0001");
            assertThat(text.getUserDefinedFields().get(22)).isEqualTo("19910308");
        });
        assertThat(nist.getVariableResFingerprints()).hasSize(3);
        var first = nist.getVariableResFingerprints().getFirst();
        assertThat(first.getFingerPosition()).isEqualTo("2");
        assertThat(first.getImpressionType()).isEqualTo("1");
        assertThat(first.getCaptureDate()).isEqualTo("20260308");
        assertThat(first.getHorizontalPixelScale()).isEqualTo("500");
        assertThat(first.getCompressionAlgorithm()).isEqualTo("WSQ20");
        assertThat(image(first.getImageData())).isEqualTo(Sha256.hex(WSQ));
        assertThat(image(nist.getVariableResFingerprints().get(1).getImageData()))
                .isEqualTo(Sha256.hex(PNG));
        assertThat(nist.getFacialAndSmtImages())
                .singleElement()
                .satisfies(face -> assertThat(image(face.getImageData())).isEqualTo(Sha256.hex(FACE)));
    }

    @Test
    void aRecordSaysItsOwnLengthWhereADigitMoreIsNeeded() {
        for (int filling = 60; filling < 110; filling++) {
            byte[] record = new TaggedRecord(2).with(3, "x".repeat(filling)).bytes();
            String text = new String(record, StandardCharsets.US_ASCII);
            assertThat(text.substring(6, text.indexOf(TaggedRecord.FIELD))).isEqualTo(String.valueOf(record.length));
        }
    }

    @Test
    void templatesKeepFingerImpressionAndMinutiae() {
        Template one = template(3);
        Template other = template(4);
        byte[] written = TemplateExchange.write(List.of(
                new TemplateExchange.Outgoing(FingerPosition.LEFT_RING, true, one),
                new TemplateExchange.Outgoing(FingerPosition.LEFT_RING, false, other)));

        Found found = (Found) PrintFiles.read(written, "prints.fmr");

        assertThat(found.prints())
                .extracting(print -> print.finger().orElseThrow() + " " + print.impression() + " "
                        + print.dpi().getAsInt())
                .containsExactly("LEFT_RING ROLLED 500", "LEFT_RING FLAT 500");
        assertThat(places(found.prints().get(0).template().orElseThrow())).isEqualTo(places(one));
        assertThat(places(found.prints().get(1).template().orElseThrow())).isEqualTo(places(other));
        assertThat(found.remarks()).extracting(PrintFile.Remark::key).containsExactly("biometrics.remark.template");
        assertThat(TemplateExchange.write(List.of(
                        new TemplateExchange.Outgoing(
                                FingerPosition.LEFT_RING,
                                true,
                                found.prints().get(0).template().orElseThrow()),
                        new TemplateExchange.Outgoing(
                                FingerPosition.LEFT_RING,
                                false,
                                found.prints().get(1).template().orElseThrow()))))
                .as("written again, bit for bit")
                .isEqualTo(written);
    }

    /** The digest of an image that jnbis read: it takes the separator that ends the record for its last byte. */
    private static String image(byte[] data) {
        assertThat(data[data.length - 1]).isEqualTo((byte) TaggedRecord.RECORD);
        return Sha256.hex(Arrays.copyOf(data, data.length - 1));
    }

    private static Template template(int seed) {
        return new TemplateExtractor().extract(SyntheticFinger.of(seed).impression(1, 256, 300, 0.2));
    }

    private static List<String> places(Template template) {
        return template.minutiae(500).stream()
                .map(at -> at.type() + " " + Math.round(at.x()) + " " + Math.round(at.y()))
                .sorted()
                .toList();
    }

    private static byte[] pixels(byte[] file, int dpi) {
        FingerprintImage image =
                ((Found) PrintFiles.read(file, "original")).prints().getFirst().at(dpi);
        return image.pixels();
    }
}
