package org.puente.journeys;

import java.util.Optional;
import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.portal.SafeDelivery;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Delivers photographs of belongings. */
@RestController
class BelongingPhotos {

    private final HandoverDesk desk;

    BelongingPhotos(HandoverDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/belongings/{journey}/{person}/{belonging}")
    ResponseEntity<byte[]> deliver(
            @PathVariable String journey, @PathVariable String person, @PathVariable String belonging) {
        return photo(journey, person, belonging)
                .map(jpeg -> SafeDelivery.guarded(HttpStatus.OK)
                        .contentType(MediaType.IMAGE_JPEG)
                        .body(jpeg))
                .orElseGet(SafeDelivery::notFound);
    }

    private Optional<byte[]> photo(String journey, String person, String belonging) {
        try {
            return desk.photo(
                    JourneyId.read(journey).orElseThrow(IllegalArgumentException::new),
                    CaseId.of(person),
                    UUID.fromString(belonging));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
