package org.puente.biometrics;

import java.util.Locale;
import java.util.OptionalInt;
import org.puente.portal.Refusal;

/**
 * The image of a record, still compressed.
 *
 * @param label its record, such as {@code 4.1}
 * @param position finger or palm position code (ANSI/NIST-ITL 1-2011, table 12)
 * @param header size and resolution as the record states them
 * @param compression as in field 14.011, such as {@code WSQ20}
 * @param bits bits a pixel
 */
record AnsiNistImage(
        String label,
        int position,
        ImpressionType impression,
        ImageHeader header,
        String compression,
        int bits,
        byte[] data,
        PrintTaking taking) {

    private static final double PER_CM = 2.54;
    private static final double PER_MM = 25.4;
    private static final int HEADER_OF_BINARY = 18;
    private static final int NOMINAL_DPI = 500;
    private static final int CAPTURED_ON = 5;
    private static final int CAPTURED_WITH = 904;
    private static final int NATIVE_RESOLUTION = 11;
    private static final String[] GREY_COMPRESSIONS = {"NONE", "WSQ20", "JPEGB", "JPEGL", "JP2", "JP2L", "PNG"};
    private static final String[] BINARY_COMPRESSIONS = {"NONE", "T.6"};

    /** Types 13 (latent), 14 (finger) and 15 (palm): tagged fields. */
    static AnsiNistImage tagged(AnsiNistRecord record) {
        OptionalInt dpi = switch (record.number(8, 0)) {
            case 1 -> ImageHeader.dpi(record.number(9, 0), record.number(10, 0));
            case 2 -> ImageHeader.dpi(record.number(9, 0) * PER_CM, record.number(10, 0) * PER_CM);
            default -> OptionalInt.empty();
        };
        return new AnsiNistImage(
                record.label(),
                record.number(13, 0),
                ImpressionType.ofAnsiNist(record.number(3, -1)),
                ImageHeader.of(record.number(6, 0), record.number(7, 0), dpi),
                record.text(11).toUpperCase(Locale.ROOT),
                record.number(12, 0),
                record.data(),
                PrintTaking.ofAnsiNist(record.text(CAPTURED_ON), record.text(CAPTURED_WITH)));
    }

    /** A face (Type 10), a JPEG or PNG; its resolution means nothing. */
    static AnsiNistImage face(AnsiNistRecord record) {
        return new AnsiNistImage(
                record.label(),
                0,
                ImpressionType.UNKNOWN,
                ImageHeader.of(record.number(6, 0), record.number(7, 0), OptionalInt.empty()),
                record.text(11).toUpperCase(Locale.ROOT),
                8,
                record.data(),
                PrintTaking.AS_THE_SET);
    }

    /** Types 3 and 4 (grey) and 5 and 6 (black and white), of low (3, 5) and high resolution: 18 bytes, then the image. */
    static AnsiNistImage binary(AnsiNistRecord record, AnsiNistRecord transaction) {
        Bytes bytes = Bytes.bigEndian(record.data());
        boolean grey = record.type() <= 4;
        boolean low = record.type() % 2 == 1;
        String[] compressions = grey ? GREY_COMPRESSIONS : BINARY_COMPRESSIONS;
        int compression = bytes.u8(17);
        if (compression >= compressions.length) {
            throw new Refusal("biometrics.file.damaged");
        }
        OptionalInt dpi = bytes.u8(12) == 0 ? OptionalInt.of(NOMINAL_DPI) : nativeDpi(transaction);
        return new AnsiNistImage(
                record.label(),
                bytes.u8(6),
                ImpressionType.ofAnsiNist(bytes.u8(5)),
                ImageHeader.of(bytes.u16(13), bytes.u16(15), low ? half(dpi) : dpi),
                compressions[compression],
                grey ? 8 : 1,
                bytes.part(HEADER_OF_BINARY, bytes.length() - HEADER_OF_BINARY),
                PrintTaking.AS_THE_SET);
    }

    private static OptionalInt half(OptionalInt dpi) {
        return dpi.isPresent() ? OptionalInt.of(dpi.getAsInt() / 2) : dpi;
    }

    /** Field 1.011: pixels a millimetre, such as {@code 19.69}. */
    private static OptionalInt nativeDpi(AnsiNistRecord transaction) {
        String perMillimetre = transaction.text(NATIVE_RESOLUTION);
        if (!perMillimetre.matches("\\d{1,3}(\\.\\d{1,4})?")) {
            return OptionalInt.empty();
        }
        double dpi = Double.parseDouble(perMillimetre) * PER_MM;
        return ImageHeader.dpi(dpi, dpi);
    }

    /** @throws Refusal if it cannot be decoded, or decodes to another size than the record says */
    GreyImage decode() {
        return switch (compression) {
            case "NONE", "" -> uncompressed();
            case "WSQ20", "WSQ" -> decode(PrintFormat.WSQ);
            case "JPEGB" -> decode(PrintFormat.JPEG);
            case "PNG" -> decode(PrintFormat.PNG);
            default -> throw new Refusal("biometrics.file.compression", compression);
        };
    }

    /** What the image inside says of itself; empty for an uncompressed one. */
    OptionalInt innerDpi() {
        return switch (compression) {
            case "WSQ20", "WSQ" ->
                PrintFiles.header(PrintFormat.WSQ, Bytes.bigEndian(data)).dpi();
            case "JPEGB" ->
                PrintFiles.header(PrintFormat.JPEG, Bytes.bigEndian(data)).dpi();
            case "PNG" ->
                PrintFiles.header(PrintFormat.PNG, Bytes.bigEndian(data)).dpi();
            default -> OptionalInt.empty();
        };
    }

    private GreyImage decode(PrintFormat format) {
        Bytes bytes = Bytes.bigEndian(data);
        ImageHeader inner = PrintFiles.header(format, bytes);
        if (inner.width() != header.width() || inner.height() != header.height()) {
            throw new Refusal(
                    "biometrics.file.contradiction",
                    label,
                    header.width() + " × " + header.height(),
                    inner.width() + " × " + inner.height());
        }
        return PrintFiles.decode(format, bytes, inner);
    }

    private GreyImage uncompressed() {
        int pixels = header.width() * header.height();
        if (bits == 8) {
            return new GreyImage(
                    header.width(), header.height(), Bytes.bigEndian(data).part(0, pixels));
        }
        if (bits == 1) {
            return new GreyImage(header.width(), header.height(), blackAndWhite());
        }
        throw new Refusal("biometrics.file.compression", bits + " bit");
    }

    /** Eight pixels a byte, the highest bit first, 1 black; rows begin on a byte. */
    private byte[] blackAndWhite() {
        Bytes packed = Bytes.bigEndian(data);
        int stride = (header.width() + 7) / 8;
        byte[] pixels = new byte[header.width() * header.height()];
        for (int y = 0; y < header.height(); y++) {
            for (int x = 0; x < header.width(); x++) {
                boolean black = (packed.u8((long) y * stride + x / 8) >> (7 - x % 8) & 1) == 1;
                pixels[y * header.width() + x] = (byte) (black ? 0 : 255);
            }
        }
        return pixels;
    }
}
