package org.puente.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.usCaseworker;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

@Tag("database")
@PortalTest
class FileDeliveryTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private FileDelivery delivery;

    @Autowired
    private FileDesk desk;

    private CaseId id;
    private UUID order;

    @BeforeEach
    void keep() {
        id = new CaseWalk(portal).ready();
        order = Actors.as(
                usCaseworker(),
                () -> desk.add(id, FileKind.REMOVAL_ORDER, false, "orden «final».pdf", SampleFiles.pdf()));
    }

    @Test
    void aFileRunsNothingIsNotSniffedAndNotStored() {
        ResponseEntity<byte[]> answer = get(usCaseworker(), id.toString(), order.toString(), false);

        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).startsWith("default-src 'none'; sandbox");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.getHeaders().getContentDisposition().isInline()).isTrue();
        assertThat(get(usCaseworker(), id.toString(), order.toString(), true)
                        .getHeaders()
                        .getContentDisposition()
                        .isAttachment())
                .isTrue();
    }

    @Test
    void aForeignFileIsAnsweredLikeOneThatNobodyMade() {
        ResponseEntity<byte[]> foreign = get(coCaseworker(), id.toString(), order.toString(), false);
        ResponseEntity<byte[]> madeUp = get(
                coCaseworker(), UUID.randomUUID().toString(), UUID.randomUUID().toString(), false);
        ResponseEntity<byte[]> noId = get(coCaseworker(), "x", "y", false);

        assertThat(foreign.getStatusCode().value()).isEqualTo(404);
        assertThat(foreign).usingRecursiveComparison().isEqualTo(madeUp).isEqualTo(noId);
    }

    @Test
    void aTiffIsShownAsAPictureAndSavedAsItCame() {
        byte[] tiff = SampleFiles.tiff();
        UUID scan = Actors.as(usCaseworker(), () -> desk.add(id, FileKind.OTHER, false, "scan.tif", tiff));

        assertThat(get(usCaseworker(), id.toString(), scan.toString(), false)
                        .getHeaders()
                        .getContentType())
                .isEqualTo(MediaType.IMAGE_PNG);
        assertThat(get(usCaseworker(), id.toString(), scan.toString(), true).getBody())
                .isEqualTo(tiff);
    }

    private ResponseEntity<byte[]> get(Actor actor, String theCase, String version, boolean save) {
        return Actors.as(actor, () -> delivery.deliver(theCase, version, save, Locale.ENGLISH));
    }
}
