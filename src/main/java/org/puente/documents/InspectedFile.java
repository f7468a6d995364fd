package org.puente.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.puente.portal.Refusal;

/**
 * A file that may be kept: of a format taken in, whole, called what it is, and not larger than agreed.
 *
 * @param name cleaned, with an extension of the format
 * @param content the bytes as they came
 * @param sha256 lower-case hex of the content
 */
record InspectedFile(String name, FileFormat format, Optional<PixelSize> size, byte[] content, String sha256) {

    /** Largest file, in bytes: 25 MiB. */
    static final int LARGEST = 25 * 1024 * 1024;

    /** @throws Refusal with a sentence that says what is wrong with the file */
    static InspectedFile of(String givenName, byte[] content) {
        if (content.length == 0) {
            throw new Refusal("documents.refused.empty");
        }
        if (content.length > LARGEST) {
            throw new Refusal("documents.refused.large");
        }
        FileFormat format = FileFormat.of(content)
                .orElseThrow(() -> new Refusal("documents.refused.unknown", FileName.shown(givenName)));
        if (!format.fits(FileName.shown(givenName))) {
            throw new Refusal("documents.refused.lying", FileName.shown(givenName), format);
        }
        return new InspectedFile(
                FileName.clean(givenName, format),
                format,
                measure(givenName, format, content),
                content,
                sha256(content));
    }

    private static Optional<PixelSize> measure(String name, FileFormat format, byte[] content) {
        try {
            Optional<PixelSize> size = format.measure(content);
            size.filter(PixelSize::isTooLarge).ifPresent(large -> {
                throw new Refusal("documents.refused.pixels", large.width(), large.height(), PixelSize.LONGEST_EDGE);
            });
            return size;
        } catch (BrokenFile e) {
            throw new Refusal("documents.refused.broken", FileName.shown(name), format);
        }
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names the format and size only: a file's name may tell whose it is. */
    @Override
    public String toString() {
        return "InspectedFile[" + format + ", " + content.length + " bytes]";
    }
}
