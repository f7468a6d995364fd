package org.puente.documents.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.usCaseworker;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.documents.FileDesk;
import org.puente.documents.FileKind;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class DocumentsPanelTest {

    private static final byte[] PDF = "%PDF-1.4\n...\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private FileDesk desk;

    private CaseId id;

    @BeforeEach
    void submitWithTwoFilesOfWhichOneCrosses() {
        CaseWalk walk = new CaseWalk(portal);
        id = walk.ready();
        Actors.as(usCaseworker(), () -> desk.add(id, FileKind.REMOVAL_ORDER, true, "final order.pdf", PDF));
        Actors.as(usCaseworker(), () -> desk.add(id, FileKind.OTHER, false, "memo.pdf", PDF));
        walk.submit(id);
    }

    @Test
    void eachSideSeesItsOwnFilesAndWhatWasDisclosed() {
        try (Windows windows = Windows.of(portal)) {
            assertThat(names(open(windows, usCaseworker()))).containsExactly("final order.pdf", "memo.pdf");
            assertThat(names(open(windows, coCaseworker()))).containsExactly("removal-order-1.pdf");
        }
    }

    @Test
    void whoMayNotAddFilesHasNoPlaceToDropThem() {
        try (Windows windows = Windows.of(portal)) {
            assertThat(open(windows, coCaseworker()).find(FileDrop.class).all()).hasSize(1);
            assertThat(open(windows, coSupervisor()).find(FileDrop.class).all()).isEmpty();
        }
    }

    private BrowserlessUIContext open(Windows windows, Actor actor) {
        BrowserlessUIContext window = windows.open(actor);
        window.navigate("cases/" + id + "/documents", Component.class);
        return window;
    }

    private static List<String> names(BrowserlessUIContext window) {
        return window.find(NativeButton.class).withClassName("file-name").all().stream()
                .map(NativeButton::getText)
                .toList();
    }
}
