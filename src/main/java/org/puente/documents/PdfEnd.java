package org.puente.documents;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Looks whether a PDF is whole: it ends with where its cross-reference starts and a mark (ISO 32000-1, 7.5.5). */
final class PdfEnd {

    private static final int TAIL = 2048;

    private PdfEnd() {}

    /** @return nothing: a PDF has no size in pixels */
    static Optional<PixelSize> check(ByteBuffer pdf) throws BrokenFile {
        int from = Math.max(0, pdf.limit() - TAIL);
        byte[] tail = new byte[pdf.limit() - from];
        pdf.get(from, tail);
        String end = new String(tail, StandardCharsets.ISO_8859_1);
        int start = end.lastIndexOf("startxref");
        if (start < 0 || end.indexOf("%%EOF", start) < 0) {
            throw new BrokenFile();
        }
        return Optional.empty();
    }
}
