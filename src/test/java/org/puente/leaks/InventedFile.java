package org.puente.leaks;

import java.nio.charset.StandardCharsets;

/** A small file that says something of its own. */
final class InventedFile {

    private InventedFile() {}

    static byte[] pdf(String text) {
        return """
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
                %% %s
                xref
                0 4
                0000000000 65535 f
                trailer<</Root 1 0 R/Size 4>>
                startxref
                180
                %%%%EOF
                """.formatted(text).getBytes(StandardCharsets.US_ASCII);
    }
}
