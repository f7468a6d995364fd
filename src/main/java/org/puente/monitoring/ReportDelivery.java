package org.puente.monitoring;

import java.util.Locale;
import java.util.Optional;
import org.puente.portal.SafeDelivery;
import org.puente.portal.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Delivers monitors' reports. What is not the reader's is not found, in the same bytes as what never was. */
@RestController
class ReportDelivery {

    private final Reports reports;

    ReportDelivery(Reports reports) {
        this.reports = reports;
    }

    @GetMapping("/records/monitoring/{report}/report-{language}.pdf")
    ResponseEntity<byte[]> deliver(@PathVariable String report, @PathVariable String language) {
        return pdf(report, language)
                .map(pdf -> SafeDelivery.saved(
                        pdf, MediaType.APPLICATION_PDF_VALUE, "monitoring-report-" + language + ".pdf"))
                .orElseGet(SafeDelivery::notFound);
    }

    private Optional<byte[]> pdf(String report, String language) {
        Optional<Locale> spoken = Texts.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst();
        return spoken.flatMap(known -> ReportId.read(report).flatMap(id -> reports.pdf(id, known)));
    }
}
