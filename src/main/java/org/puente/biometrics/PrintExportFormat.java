package org.puente.biometrics;

import java.util.List;

/** As what prints leave the portal. */
public enum PrintExportFormat {
    /** All prints of a set with pictures, who it is, and, if wanted, the photo. */
    ANSI_NIST("an2", "application/vnd.ansi-nist"),
    /** The minutiae of a set by ISO/IEC 19794-2:2005. */
    ISO_TEMPLATES("fmr", "application/octet-stream"),
    /** The files of a set as they came, byte for byte, in a ZIP. */
    ORIGINALS("zip", "application/zip"),
    /** What examiners found in a comparison. */
    REPORT("pdf", "application/pdf");

    private final String extension;
    private final String mediaType;

    PrintExportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** As what a set of prints can leave. */
    public static List<PrintExportFormat> ofSets() {
        return List.of(ANSI_NIST, ISO_TEMPLATES, ORIGINALS);
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }
}
