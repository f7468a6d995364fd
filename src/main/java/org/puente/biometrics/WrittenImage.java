package org.puente.biometrics;

/**
 * An image as it goes into a record.
 *
 * @param compression as field 14.011 says it, such as {@code WSQ20}
 */
@SuppressWarnings("ArrayRecordComponent") // made once and written out, never compared
record WrittenImage(int width, int height, String compression, byte[] content) {

    private static final int BITS_AT = 24;
    private static final int COLOUR_AT = 25;

    /** A PNG or JPEG that was read before. */
    static WrittenImage of(byte[] content) {
        Bytes bytes = Bytes.bigEndian(content);
        PrintFormat format = PrintFormat.ofContent(bytes).orElseThrow();
        ImageHeader header = PrintFiles.header(format, bytes);
        String compression = switch (format) {
            case WSQ -> "WSQ20";
            case JPEG -> "JPEGB";
            case PNG -> "PNG";
            default -> throw new IllegalArgumentException("Not written as it is: " + format);
        };
        return new WrittenImage(header.width(), header.height(), compression, content);
    }

    /** Whether an original goes into a record as it is: a WSQ, or a PNG of 8-bit grey. Others would lose or change something. */
    static boolean goesAsItIs(byte[] original) {
        Bytes bytes = Bytes.bigEndian(original);
        return PrintFormat.ofContent(bytes)
                .filter(format -> format == PrintFormat.WSQ
                        || format == PrintFormat.PNG && bytes.u8(BITS_AT) == 8 && bytes.u8(COLOUR_AT) == 0)
                .isPresent();
    }
}
