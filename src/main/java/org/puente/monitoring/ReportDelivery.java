package org.puente.monitoring;

import org.puente.portal.SafeDelivery;
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
        return SafeDelivery.paper(
                "monitoring-report", language, known -> ReportId.read(report).flatMap(id -> reports.pdf(id, known)));
    }
}
