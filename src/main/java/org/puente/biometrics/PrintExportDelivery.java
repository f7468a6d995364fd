package org.puente.biometrics;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.puente.documents.SafeDelivery;
import org.puente.portal.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Delivers prints and reports, to be saved. What is not the reader's is not found, in the same bytes as what never was. */
@RestController
class PrintExportDelivery {

    private final PrintExports exports;

    PrintExportDelivery(PrintExports exports) {
        this.exports = exports;
    }

    @GetMapping("/print-exports/{order}")
    ResponseEntity<byte[]> file(@PathVariable String order, Locale language) {
        try {
            return exports.fetch(uuid(order)).map(PrintExportDelivery::whole).orElseGet(SafeDelivery::notFound);
        } catch (Refusal refusal) {
            return SafeDelivery.guarded(HttpStatus.UNPROCESSABLE_CONTENT)
                    .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                    .body(refusal.sentence(language).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static ResponseEntity<byte[]> whole(ExportedPrints file) {
        ContentDisposition save =
                ContentDisposition.attachment().filename(file.name()).build();
        return SafeDelivery.guarded(HttpStatus.OK)
                .header(HttpHeaders.CONTENT_DISPOSITION, save.toString())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(file.bytes());
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return new UUID(0, 0);
        }
    }
}
