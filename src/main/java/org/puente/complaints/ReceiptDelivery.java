package org.puente.complaints;

import org.puente.portal.SafeDelivery;
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
        return SafeDelivery.paper(
                "complaint-receipt",
                language,
                known -> receipts.again(new ComplaintId(SafeDelivery.id(complaint)), known));
    }
}
