package org.puente.privacy;

import org.puente.portal.SafeDelivery;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Delivers access letters. What is not the reader's is not found, in the same bytes as what never was. */
@RestController
class LetterDelivery {

    private final AccessDesk desk;

    LetterDelivery(AccessDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/records/requests/{request}/letter-{language}.pdf")
    ResponseEntity<byte[]> deliver(@PathVariable String request, @PathVariable String language) {
        return SafeDelivery.paper("access-letter", language, known -> desk.letter(SafeDelivery.id(request), known));
    }
}
