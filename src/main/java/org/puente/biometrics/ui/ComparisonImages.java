package org.puente.biometrics.ui;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.biometrics.ComparisonLook;
import org.puente.biometrics.ComparisonPart;
import org.puente.biometrics.ReviewId;
import org.puente.matching.FingerPosition;
import org.puente.portal.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the images of a review to the browser of the examiner who holds it; to anybody else they do not exist. */
@RestController
class ComparisonImages {

    private static final Map<String, ComparisonPart> PARTS =
            Map.of("a", ComparisonPart.PROBE, "b", ComparisonPart.CANDIDATE);

    private final ComparisonLook look;

    ComparisonImages(ComparisonLook look) {
        this.look = look;
    }

    @GetMapping(ComparisonNavigation.IMAGES + "/{review}/{part}/{finger}")
    ResponseEntity<byte[]> image(@PathVariable String review, @PathVariable String part, @PathVariable int finger) {
        @Nullable ComparisonPart wanted = PARTS.get(part);
        return png(review, wanted, finger)
                .map(bytes -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Cross-Origin-Resource-Policy", "same-origin")
                        .contentType(MediaType.IMAGE_PNG)
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** What cannot be opened is no image; the page beside it says why. */
    private Optional<byte[]> png(String review, @Nullable ComparisonPart wanted, int finger) {
        try {
            return wanted == null
                    ? Optional.empty()
                    : ReviewId.of(review)
                            .flatMap(id ->
                                    FingerPosition.ofCode(finger).flatMap(position -> look.png(id, wanted, position)));
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }
}
