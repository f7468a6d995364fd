package org.puente.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.puente.testing.TestActors.usCaseworker;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.puente.testing.PortalTest;
import org.puente.testing.Windows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a page gets of a file where a virus scanner is named. */
@PortalTest
class ScannedUploadTest {

    private static final int LARGEST = 100_000;
    private static final InventedClamd CLAMD =
            new InventedClamd(content -> content[0] == 'V' ? "stream: Invented.Virus FOUND" : "stream: OK");

    @Autowired
    private ApplicationContext portal;

    private final List<byte[]> taken = new ArrayList<>();

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry settings) {
        settings.add("puente.scanner.host", () -> "127.0.0.1");
        settings.add("puente.scanner.port", CLAMD::port);
    }

    @AfterAll
    static void goAway() {
        CLAMD.close();
    }

    @Test
    void whatIsCleanComesInAsItIsAndNothingLongerThanIsReadOfIt() throws IOException {
        byte[] clean = new byte[LARGEST];
        clean[LARGEST - 1] = 7;

        UploadEvent event = send(clean);
        send(new byte[LARGEST * 3]);

        verify(event, never()).reject(anyString());
        assertThat(taken).hasSize(2);
        assertThat(taken.getFirst()).isEqualTo(clean);
        assertThat(taken.getLast()).hasSize(LARGEST + 1);
    }

    @Test
    void whatTheScannerObjectsToIsRefusedWithASentenceAndReadByNobody() throws IOException {
        UploadEvent event = send(new byte[] {'V', 1, 2});

        verify(event).reject(contains("virus scanner objects"));
        assertThat(taken).isEmpty();
    }

    private UploadEvent send(byte[] content) throws IOException {
        try (Windows windows = Windows.of(portal)) {
            windows.open(usCaseworker()).navigate("cases", Component.class);
            UploadEvent event = mock(UploadEvent.class);
            when(event.getUI()).thenReturn(UI.getCurrent());
            when(event.getInputStream()).thenReturn(new ByteArrayInputStream(content));
            new Taking().handleUploadRequest(event);
            return event;
        }
    }

    private final class Taking extends PacedUpload {

        @Override
        protected void take(UploadEvent event, InputStream content) throws IOException {
            taken.add(content.readAllBytes());
        }

        @Override
        public long getFileSizeMax() {
            return LARGEST + 1L;
        }
    }
}
