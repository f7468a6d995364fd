package org.puente.api;

import java.io.IOException;
import org.puente.portal.PacesItself;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked, in OpenAPI 3.1, for anybody: it says nothing that this document of the source does not. */
@RestController
@PacesItself
class ApiDocument {

    /** RFC 9512. */
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    private final byte[] document;

    ApiDocument() throws IOException {
        document = new ClassPathResource("api/openapi.yaml").getContentAsByteArray();
    }

    @GetMapping("/api")
    ResponseEntity<byte[]> document() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(YAML)
                .body(document);
    }
}
