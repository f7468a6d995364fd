package org.puente.documents;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that are taken in, told by their first bytes and never by what the sender calls them. */
public enum FileFormat {
    PDF("application/pdf", List.of("pdf"), "%PDF-"),
    PNG("image/png", List.of("png"), "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), "\u00ff\u00d8\u00ff"),
    TIFF("image/tiff", List.of("tif", "tiff"), "II*\0", "MM\0*");

    private final String mediaType;
    private final List<String> extensions;
    private final List<String> beginnings;

    FileFormat(String mediaType, List<String> extensions, String... beginnings) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.beginnings = List.of(beginnings);
    }

    /** The registered media type, such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, lower case without the dot; the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    public boolean isImage() {
        return this != PDF;
    }

    static Optional<FileFormat> of(byte[] content) {
        return Arrays.stream(values()).filter(format -> format.begins(content)).findFirst();
    }

    /** Whether a file may be called so; a name without an extension may. */
    boolean fits(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 || extensions.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** The size of the image, from its header alone; empty for a PDF. Also finds a file that was cut off. */
    Optional<PixelSize> measure(byte[] content) throws BrokenFile {
        ByteBuffer bytes = ByteBuffer.wrap(content).asReadOnlyBuffer();
        return switch (this) {
            case PDF -> PdfEnd.check(bytes);
            case PNG -> Optional.of(PngHeader.measure(bytes));
            case JPEG -> Optional.of(JpegHeader.measure(bytes));
            case TIFF -> Optional.of(TiffHeader.measure(bytes));
        };
    }

    private boolean begins(byte[] content) {
        return beginnings.stream().anyMatch(beginning -> begins(content, beginning));
    }

    private static boolean begins(byte[] content, String beginning) {
        if (content.length < beginning.length()) {
            return false;
        }
        for (int i = 0; i < beginning.length(); i++) {
            if ((content[i] & 0xff) != beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
