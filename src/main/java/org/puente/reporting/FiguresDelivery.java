package org.puente.reporting;

import java.nio.charset.StandardCharsets;
import org.puente.portal.SafeDelivery;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Delivers published figures. What is not the reader's is not found, in the same bytes as what never was. */
@RestController
class FiguresDelivery {

    private final PublicationDesk desk;

    FiguresDelivery(PublicationDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/records/figures/{publication}/figures.csv")
    ResponseEntity<byte[]> deliver(@PathVariable String publication) {
        return desk.csv(SafeDelivery.id(publication))
                .map(csv -> SafeDelivery.saved(
                        csv.getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8", "figures.csv"))
                .orElseGet(SafeDelivery::notFound);
    }
}
