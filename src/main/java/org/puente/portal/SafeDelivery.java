package org.puente.portal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * How bytes go to a browser, those that came from outside among them: they may load nothing, have no origin of their own,
 * are what their media type says, and are kept in no cache.
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

    /** A file that the browser keeps and does not open. */
    public static ResponseEntity<byte[]> saved(byte[] content, String mediaType, String name) {
        ContentDisposition save = ContentDisposition.attachment().filename(name).build();
        return guarded(HttpStatus.OK)
                .header(HttpHeaders.CONTENT_DISPOSITION, save.toString())
                .contentType(MediaType.parseMediaType(mediaType))
                .body(content);
    }

    /**
     * A paper to be saved, of those that there are in each language of the portal.
     *
     * @param name without language and ending
     * @param language as the address names it; in any other nothing is found
     */
    public static ResponseEntity<byte[]> paper(
            String name, String language, Function<Locale, Optional<byte[]>> inLanguage) {
        return Texts.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst()
                .flatMap(inLanguage)
                .map(pdf -> saved(pdf, MediaType.APPLICATION_PDF_VALUE, "%s-%s.pdf".formatted(name, language)))
                .orElseGet(SafeDelivery::notFound);
    }

    /** Why something is not delivered, in a sentence. */
    public static ResponseEntity<byte[]> refused(Refusal refusal, Locale language) {
        return guarded(HttpStatus.UNPROCESSABLE_CONTENT)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(refusal.sentence(language).getBytes(StandardCharsets.UTF_8));
    }

    /** What a reader may not open, in the same bytes as an id that nobody made. */
    public static ResponseEntity<byte[]> notFound() {
        return guarded(HttpStatus.NOT_FOUND).contentType(MediaType.TEXT_PLAIN).body(NOT_FOUND);
    }

    /** An id out of an address; of a text that is none, the id of nothing. */
    public static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return new UUID(0, 0);
        }
    }
}
