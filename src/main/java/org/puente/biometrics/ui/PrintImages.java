package org.puente.biometrics.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.puente.biometrics.Enrolments;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.puente.portal.SafeDelivery;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the pixels of a print to a browser. A foreign print is not found, in the same bytes as one that was never made;
 * nothing is kept by the browser, and nothing in it can run.
 */
@RestController
class PrintImages {

    private final Enrolments enrolments;

    PrintImages(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    static String address(CaseId caseId, UUID print) {
        return "prints/" + caseId + "/" + print;
    }

    @GetMapping("/prints/{caseId}/{print}")
    ResponseEntity<byte[]> image(@PathVariable String caseId, @PathVariable String print, Locale language) {
        try {
            return id(caseId)
                    .flatMap(ofCase -> id(print).flatMap(wanted -> enrolments.look(new CaseId(ofCase), wanted)))
                    .map(png -> guarded(HttpStatus.OK)
                            .contentType(MediaType.IMAGE_PNG)
                            .body(png))
                    .orElseGet(() -> guarded(HttpStatus.NOT_FOUND).body(new byte[0]));
        } catch (Refusal refusal) {
            return SafeDelivery.refused(refusal, language);
        }
    }

    private static ResponseEntity.BodyBuilder guarded(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
