package org.puente.field;

import java.util.Optional;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.puente.portal.SafeDelivery;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Delivers photographs that came with what was handed in. */
@RestController
class PhotoDelivery {

    private final HandedInDesk desk;

    PhotoDelivery(HandedInDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/handed-in/{person}/photos/{sha256}")
    ResponseEntity<byte[]> deliver(@PathVariable String person, @PathVariable String sha256) {
        try {
            Optional<byte[]> photo = desk.photo(new CaseId(SafeDelivery.id(person)), sha256);
            return photo.map(jpeg -> SafeDelivery.guarded(HttpStatus.OK)
                            .contentType(MediaType.IMAGE_JPEG)
                            .body(jpeg))
                    .orElseGet(SafeDelivery::notFound);
        } catch (Refusal unreadable) {
            return SafeDelivery.notFound();
        }
    }
}
