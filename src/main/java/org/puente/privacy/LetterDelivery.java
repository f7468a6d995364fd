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

/** Delivers access letters. What is not the reader's is not found, in the same bytes as what never was. */
@RestController
class LetterDelivery {

    private final AccessDesk desk;

    LetterDelivery(AccessDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/records/requests/{request}/letter-{language}.pdf")
    ResponseEntity<byte[]> deliver(@PathVariable String request, @PathVariable String language) {
        Optional<Locale> spoken = Texts.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst();
        return spoken.flatMap(known -> desk.letter(SafeDelivery.id(request), known))
                .map(pdf ->
                        SafeDelivery.saved(pdf, MediaType.APPLICATION_PDF_VALUE, "access-letter-" + language + ".pdf"))
                .orElseGet(SafeDelivery::notFound);
    }
}
