package org.puente.biometrics;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puente.matching.FingerPosition;

/**
 * Writes one person's prints as ANSI/NIST-ITL 1-2011 in the traditional encoding: transaction (Type 1), descriptive text
 * (Type 2), prints (Type 14; latents Type 13) and a face (Type 10). Lossless always.
 */
final class AnsiNistFile {

    private static final String VERSION = "0500";
    private static final String TRANSACTION = "PRINTS";
    private static final String UTF_8 = "003" + TaggedRecord.ITEM + "UTF-8" + TaggedRecord.ITEM;
    private static final int PIXELS_AN_INCH = 1;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private final String agency;
    private final List<byte[]> records = new ArrayList<>();
    private final StringBuilder contents = new StringBuilder();

    /** @param agency who sends, such as {@code PUENTE-US} */
    AnsiNistFile(String agency) {
        this.agency = agency;
    }

    /**
     * Who it is, with the field numbers of the FBI's EBTS.
     *
     * @param number of the case (2.009)
     * @param name surnames, a comma, given names (2.018)
     * @param born empty if it is not known (2.022)
     * @param sex empty likewise (2.024)
     */
    void describe(String number, String name, Optional<LocalDate> born, String sex) {
        TaggedRecord record = record(2)
                .with(9, number)
                .with(18, name)
                .with(22, born.map(DAY::format).orElse(""))
                .with(24, sex);
        records.add(record.bytes());
    }

    /** @param taken the day the print was taken on */
    void print(FingerPosition finger, ImpressionType impression, LocalDate taken, int dpi, WrittenImage image) {
        TaggedRecord record = record(impression == ImpressionType.LATENT ? 13 : 14)
                .with(3, impression.ansiNist())
                .with(4, agency)
                .with(5, DAY.format(taken))
                .with(6, image.width())
                .with(7, image.height())
                .with(8, PIXELS_AN_INCH)
                .with(9, dpi)
                .with(10, dpi)
                .with(11, image.compression())
                .with(12, 8)
                .with(13, finger.code())
                .image(image.content());
        records.add(record.bytes());
    }

    /** Fingers without a print, and why: a record of Type 14 without an image for each. */
    void missing(Map<FingerPosition, Absence> absences, LocalDate taken) {
        absences.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(missing -> {
            int code = missing.getKey().code();
            records.add(record(14)
                    .with(3, ImpressionType.FLAT.ansiNist())
                    .with(4, agency)
                    .with(5, DAY.format(taken))
                    .with(13, code)
                    .with(
                            18,
                            "%d%c%s"
                                    .formatted(
                                            code,
                                            TaggedRecord.ITEM,
                                            missing.getValue().code()))
                    .bytes());
        });
    }

    void face(LocalDate taken, WrittenImage image) {
        records.add(record(10)
                .with(3, "FACE")
                .with(4, agency)
                .with(5, DAY.format(taken))
                .with(6, image.width())
                .with(7, image.height())
                .with(8, 0)
                .with(9, 1)
                .with(10, 1)
                .with(11, image.compression())
                .with(12, "UNK")
                .image(image.content())
                .bytes());
    }

    /** Begins a record with the next number, and notes it in the contents. */
    private TaggedRecord record(int type) {
        int number = records.size();
        contents.append(TaggedRecord.GROUP)
                .append(type)
                .append(TaggedRecord.ITEM)
                .append("%02d".formatted(number));
        return new TaggedRecord(type).with(2, "%02d".formatted(number));
    }

    /**
     * The whole file.
     *
     * @param control the sender's number of it (1.009)
     */
    byte[] bytes(String control, Instant now) {
        TaggedRecord first = new TaggedRecord(1)
                .with(2, VERSION)
                .with(3, "1" + TaggedRecord.ITEM + records.size() + contents)
                .with(4, TRANSACTION)
                .with(5, DAY.format(now.atOffset(ZoneOffset.UTC).toLocalDate()))
                .with(7, "UNSTATED")
                .with(8, agency)
                .with(9, control)
                .with(11, "00.00")
                .with(12, "00.00")
                .with(14, MOMENT.format(now))
                .with(15, UTF_8);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(first.bytes());
        records.forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
