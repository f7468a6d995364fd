package org.puente.approvals;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.puente.countries.CaseId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Delivers the record of issuance. What is not the reader's is not found, in the same bytes as what never was. */
@RestController
class IssuanceDelivery {

    private static final byte[] NOT_FOUND = "Not found\n".getBytes(StandardCharsets.US_ASCII);

    private final IssuanceRecords records;

    IssuanceDelivery(IssuanceRecords records) {
        this.records = records;
    }

    @GetMapping("/records/{caseId}/issuance.pdf")
    ResponseEntity<byte[]> deliver(@PathVariable String caseId) {
        return records.pdf(new CaseId(uuid(caseId)))
                .map(pdf -> guarded(HttpStatus.OK)
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("record-of-issuance.pdf")
                                        .build()
                                        .toString())
                        .body(pdf))
                .orElseGet(() -> guarded(HttpStatus.NOT_FOUND)
                        .contentType(MediaType.TEXT_PLAIN)
                        .body(NOT_FOUND));
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
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }
}
