package org.puente.approvals;

import org.puente.countries.CaseId;
import org.puente.portal.SafeDelivery;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Delivers the record of issuance. What is not the reader's is not found, in the same bytes as what never was. */
@RestController
class IssuanceDelivery {

    private final IssuanceRecords records;

    IssuanceDelivery(IssuanceRecords records) {
        this.records = records;
    }

    @GetMapping("/records/{caseId}/issuance.pdf")
    ResponseEntity<byte[]> deliver(@PathVariable String caseId) {
        return records.pdf(new CaseId(SafeDelivery.id(caseId)))
                .map(pdf -> SafeDelivery.saved(pdf, MediaType.APPLICATION_PDF_VALUE, "record-of-issuance.pdf"))
                .orElseGet(SafeDelivery::notFound);
    }
}
