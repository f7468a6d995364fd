package org.puente.complaints;

import java.util.Locale;
import java.util.Optional;
import org.puente.portal.SafeDelivery;
import org.puente.portal.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Delivers receipts that the complaint body issues again. */
@RestController
class ReceiptDelivery {

    private final ComplaintReceipts receipts;

    ReceiptDelivery(ComplaintReceipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping("/records/complaints/{complaint}/receipt-{language}.pdf")
    ResponseEntity<byte[]> deliver(@PathVariable String complaint, @PathVariable String language) {
        return pdf(complaint, language)
                .map(pdf -> SafeDelivery.saved(
                        pdf, MediaType.APPLICATION_PDF_VALUE, "complaint-receipt-" + language + ".pdf"))
                .orElseGet(SafeDelivery::notFound);
    }

    private Optional<byte[]> pdf(String complaint, String language) {
        Optional<Locale> spoken = Texts.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst();
        return spoken.flatMap(known -> receipts.again(new ComplaintId(SafeDelivery.id(complaint)), known));
    }
}
