package org.puente.biometrics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The file formats that prints are read from, known by their first bytes and never by their names. */
public enum PrintFormat {
    PNG("image/png", List.of("png"), "\u0089PNG\r\n\u001a\n"),
    BMP("image/bmp", List.of("bmp"), "BM"),
    TIFF("image/tiff", List.of("tif", "tiff"), "II*\0", "MM\0*"),
    JPEG("image/jpeg", List.of("jpg", "jpeg", "jpe"), "\u00ff\u00d8\u00ff"),
    WSQ("image/x-wsq", List.of("wsq"), "\u00ff\u00a0"),
    /** Minutiae by ISO/IEC 19794-2 or ANSI INCITS 378, without an image. */
    TEMPLATE("application/octet-stream", List.of("fmr", "ist"), "FMR\0"),
    /** A face by ISO/IEC 19794-5. */
    FACE("application/octet-stream", List.of("fac"), "FAC\0"),
    /** ANSI/NIST-ITL in the traditional encoding; its first record is of Type 1. */
    ANSI_NIST("application/vnd.ansi-nist", List.of("an2", "an2k", "eft", "nist", "nst"), "1.001:", "1.01:");

    private final String mediaType;
    private final List<String> extensions;
    private final List<String> beginnings;

    PrintFormat(String mediaType, List<String> extensions, String... beginnings) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.beginnings = List.of(beginnings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format of a content, by its first bytes. */
    static Optional<PrintFormat> ofContent(Bytes content) {
        return Arrays.stream(values())
                .filter(format -> format.beginnings.stream().anyMatch(content::startsWith))
                .findFirst();
    }

    /** The format that a file's name promises; a name without a known extension promises nothing. */
    static Optional<PrintFormat> ofName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extensions.contains(extension))
                .findFirst();
    }
}
