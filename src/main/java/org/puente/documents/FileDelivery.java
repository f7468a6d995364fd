package org.puente.documents;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.puente.portal.SafeDelivery;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Delivers the bytes of files. A file is never run: it may load nothing, has no origin of its own and is what its media
 * type says. What a reader may not open is not found, in the same bytes as an id that nobody made.
 */
@RestController
class FileDelivery {

    private final CaseFiles files;

    FileDelivery(CaseFiles files) {
        this.files = files;
    }

    /** @param save whether the browser is to keep the file as it came instead of showing it */
    @GetMapping("/files/{caseId}/{version}")
    ResponseEntity<byte[]> deliver(
            @PathVariable String caseId,
            @PathVariable String version,
            @RequestParam(defaultValue = "false") boolean save,
            Locale language) {
        UUID theCase = SafeDelivery.id(caseId);
        UUID theVersion = SafeDelivery.id(version);
        try {
            return files.open(new CaseId(theCase), theVersion)
                    .map(content -> save ? whole(content) : shown(content))
                    .orElseGet(SafeDelivery::notFound);
        } catch (Refusal refusal) {
            return SafeDelivery.refused(refusal, language);
        }
    }

    private static ResponseEntity<byte[]> whole(FileContent content) {
        return answer(content.name(), content.format().mediaType(), true, content.bytes());
    }

    private static ResponseEntity<byte[]> shown(FileContent content) {
        if (content.format() == FileFormat.TIFF) {
            return answer(content.name() + ".png", FileFormat.PNG.mediaType(), false, TiffPage.asPng(content.bytes()));
        }
        return answer(content.name(), content.format().mediaType(), false, content.bytes());
    }

    private static ResponseEntity<byte[]> answer(String name, String mediaType, boolean save, byte[] bytes) {
        ContentDisposition disposition = (save ? ContentDisposition.attachment() : ContentDisposition.inline())
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return SafeDelivery.guarded(HttpStatus.OK)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(mediaType))
                .body(bytes);
    }
}
