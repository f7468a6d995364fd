package org.puente.biometrics;

import java.util.Locale;
import org.puente.portal.Refusal;
import org.puente.portal.SafeDelivery;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Delivers prints and reports, to be saved. What is not the reader's is not found, in the same bytes as what never was. */
@RestController
class PrintExportDelivery {

    private final PrintExports exports;

    PrintExportDelivery(PrintExports exports) {
        this.exports = exports;
    }

    @GetMapping("/print-exports/{order}")
    ResponseEntity<byte[]> file(@PathVariable String order, Locale language) {
        try {
            return exports.fetch(SafeDelivery.id(order))
                    .map(PrintExportDelivery::whole)
                    .orElseGet(SafeDelivery::notFound);
        } catch (Refusal refusal) {
            return SafeDelivery.refused(refusal, language);
        }
    }

    private static ResponseEntity<byte[]> whole(ExportedPrints file) {
        return SafeDelivery.saved(file.bytes(), file.mediaType(), file.name());
    }
}
