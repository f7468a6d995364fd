package org.puente.documents;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * How bytes that came from outside go to a browser: they may load nothing, have no origin of their own, are what their
 * media type says, and are kept in no cache.
 */
public final class SafeDelivery {

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox; frame-ancestors 'self'";
    private static final byte[] NOT_FOUND = "Not found\n".getBytes(StandardCharsets.US_ASCII);

    private SafeDelivery() {}

    public static ResponseEntity.BodyBuilder guarded(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** What a reader may not open, in the same bytes as an id that nobody made. */
    public static ResponseEntity<byte[]> notFound() {
        return guarded(HttpStatus.NOT_FOUND).contentType(MediaType.TEXT_PLAIN).body(NOT_FOUND);
    }
}
