package org.puente.field;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/** What a device sends, read as a whole and no further than is taken. */
final class Body {

    private Body() {}

    /**
     * @return empty if it is larger
     * @throws IOException if it was cut off on its way
     */
    static Optional<byte[]> read(HttpServletRequest request, int largest) throws IOException {
        if (request.getContentLengthLong() > largest) {
            return Optional.empty();
        }
        byte[] body = request.getInputStream().readNBytes(largest + 1);
        return body.length > largest ? Optional.empty() : Optional.of(body);
    }
}
