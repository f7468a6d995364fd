package org.puente.journeys.papers;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;
import org.puente.portal.Refusal;
import org.puente.portal.SafeDelivery;
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
        return answer(() -> exports.fetch(SafeDelivery.id(order)), language);
    }

    @GetMapping("/papers/{journey}/receipt/{person}")
    ResponseEntity<byte[]> receipt(@PathVariable String journey, @PathVariable String person, Locale language) {
        return answer(
                () -> receipts.one(new JourneyId(SafeDelivery.id(journey)), new CaseId(SafeDelivery.id(person))),
                language);
    }

    @GetMapping("/papers/{journey}/receipts")
    ResponseEntity<byte[]> receipts(@PathVariable String journey, Locale language) {
        return answer(() -> receipts.all(new JourneyId(SafeDelivery.id(journey))), language);
    }

    private static ResponseEntity<byte[]> answer(Supplier<Optional<PaperFile>> paper, Locale language) {
        try {
            return paper.get().map(PaperDelivery::whole).orElseGet(SafeDelivery::notFound);
        } catch (Refusal refusal) {
            return SafeDelivery.refused(refusal, language);
        }
    }

    private static ResponseEntity<byte[]> whole(PaperFile paper) {
        return SafeDelivery.saved(paper.bytes(), paper.format().mediaType(), paper.name());
    }
}
