package org.puente.journeys.papers;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.puente.countries.CaseId;
import org.puente.documents.SafeDelivery;
import org.puente.journeys.JourneyId;
import org.puente.portal.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Delivers papers of journeys, to be saved. What is not the reader's is not found, in the same bytes as what never was. */
@RestController
class PaperDelivery {

    private final ManifestExports exports;
    private final Receipts receipts;

    PaperDelivery(ManifestExports exports, Receipts receipts) {
        this.exports = exports;
        this.receipts = receipts;
    }

    @GetMapping("/papers/manifest/{order}")
    ResponseEntity<byte[]> manifest(@PathVariable String order, Locale language) {
        return answer(() -> exports.fetch(uuid(order)), language);
    }

    @GetMapping("/papers/{journey}/receipt/{person}")
    ResponseEntity<byte[]> receipt(@PathVariable String journey, @PathVariable String person, Locale language) {
        return answer(() -> receipts.one(new JourneyId(uuid(journey)), new CaseId(uuid(person))), language);
    }

    @GetMapping("/papers/{journey}/receipts")
    ResponseEntity<byte[]> receipts(@PathVariable String journey, Locale language) {
        return answer(() -> receipts.all(new JourneyId(uuid(journey))), language);
    }

    private static ResponseEntity<byte[]> answer(Supplier<Optional<PaperFile>> paper, Locale language) {
        try {
            return paper.get().map(PaperDelivery::whole).orElseGet(SafeDelivery::notFound);
        } catch (Refusal refusal) {
            return SafeDelivery.guarded(HttpStatus.UNPROCESSABLE_CONTENT)
                    .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                    .body(refusal.sentence(language).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static ResponseEntity<byte[]> whole(PaperFile paper) {
        ContentDisposition save =
                ContentDisposition.attachment().filename(paper.name()).build();
        return SafeDelivery.guarded(HttpStatus.OK)
                .header(HttpHeaders.CONTENT_DISPOSITION, save.toString())
                .contentType(MediaType.parseMediaType(paper.format().mediaType()))
                .body(paper.bytes());
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return new UUID(0, 0);
        }
    }
}
