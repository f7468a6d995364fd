package org.puente.monitoring;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
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

/** Delivers monitors' reports. What is not the reader's is not found, in the same bytes as what never was. */
@RestController
class ReportDelivery {

    private static final byte[] NOT_FOUND = "Not found\n".getBytes(StandardCharsets.US_ASCII);

    private final Reports reports;

    ReportDelivery(Reports reports) {
        this.reports = reports;
    }

    @GetMapping("/records/monitoring/{report}/report-{language}.pdf")
    ResponseEntity<byte[]> deliver(@PathVariable String report, @PathVariable String language) {
        return pdf(report, language)
                .map(pdf -> guarded(HttpStatus.OK)
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("monitoring-report-" + language + ".pdf")
                                        .build()
                                        .toString())
                        .body(pdf))
                .orElseGet(() -> guarded(HttpStatus.NOT_FOUND)
                        .contentType(MediaType.TEXT_PLAIN)
                        .body(NOT_FOUND));
    }

    private Optional<byte[]> pdf(String report, String language) {
        Optional<Locale> spoken = Texts.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst();
        return spoken.flatMap(known -> ReportId.read(report).flatMap(id -> reports.pdf(id, known)));
    }

    private static ResponseEntity.BodyBuilder guarded(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff");
    }
}
