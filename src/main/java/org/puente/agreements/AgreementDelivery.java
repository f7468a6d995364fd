package org.puente.agreements;

import java.nio.charset.StandardCharsets;
import org.puente.portal.SafeDelivery;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Delivers a version in its exact bytes. What is not the reader's is not found, in the same bytes as what never was. */
@RestController
class AgreementDelivery {

    private final VersionList versions;

    AgreementDelivery(VersionList versions) {
        this.versions = versions;
    }

    @GetMapping("/records/agreements/{agreement}/{seal}/profile.yaml")
    ResponseEntity<byte[]> deliver(@PathVariable String agreement, @PathVariable String seal) {
        return versions.text(agreement, seal)
                .map(text -> SafeDelivery.saved(
                        text.getBytes(StandardCharsets.UTF_8), "application/yaml;charset=UTF-8", agreement + ".yaml"))
                .orElseGet(SafeDelivery::notFound);
    }
}
