package org.puente.privacy;

import org.puente.portal.SafeDelivery;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Delivers deletion certificates. What is not the reader's is not found, in the same bytes as what never was. */
@RestController
class CertificateDelivery {

    private final Certificates certificates;

    CertificateDelivery(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping("/records/erasures/{erasure}/certificate-{language}.pdf")
    ResponseEntity<byte[]> deliver(@PathVariable String erasure, @PathVariable String language) {
        return SafeDelivery.paper(
                "deletion-certificate", language, known -> certificates.pdf(SafeDelivery.id(erasure), known));
    }
}
