package org.puente.privacy;

import java.util.Locale;
import java.util.Optional;
import org.puente.portal.SafeDelivery;
import org.puente.portal.Texts;
import org.springframework.http.MediaType;
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
        return pdf(erasure, language)
                .map(pdf -> SafeDelivery.saved(
                        pdf, MediaType.APPLICATION_PDF_VALUE, "deletion-certificate-" + language + ".pdf"))
                .orElseGet(SafeDelivery::notFound);
    }

    private Optional<byte[]> pdf(String erasure, String language) {
        Optional<Locale> spoken = Texts.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst();
        return spoken.flatMap(known -> certificates.pdf(SafeDelivery.id(erasure), known));
    }
}
