package org.puente.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.puente.portal.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Delivers deletion certificates. What is not the reader's is not found, in the same bytes as what never was. */
@RestController
class CertificateDelivery {

    private static final byte[] NOT_FOUND = "Not found\n".getBytes(StandardCharsets.US_ASCII);

    private final Certificates certificates;

    CertificateDelivery(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping("/records/erasures/{erasure}/certificate-{language}.pdf")
    ResponseEntity<byte[]> deliver(@PathVariable String erasure, @PathVariable String language) {
        return pdf(erasure, language)
                .map(pdf -> guarded(HttpStatus.OK)
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("deletion-certificate-" + language + ".pdf")
                                        .build()
                                        .toString())
                        .body(pdf))
                .orElseGet(() -> guarded(HttpStatus.NOT_FOUND)
                        .contentType(MediaType.TEXT_PLAIN)
                        .body(NOT_FOUND));
    }

    private Optional<byte[]> pdf(String erasure, String language) {
        Optional<Locale> spoken = Texts.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst();
        return spoken.flatMap(known -> certificates.pdf(uuid(erasure), known));
    }

    private static ResponseEntity.BodyBuilder guarded(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff");
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return new UUID(0, 0);
        }
    }
}
