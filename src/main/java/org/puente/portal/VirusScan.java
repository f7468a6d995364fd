package org.puente.portal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.puente.access.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Has every file that comes in looked at by a virus scanner (OWASP ASVS 5.0, 5.4.3), where an operator names one. Nothing
 * is taken that it objects to, and nothing while it does not answer.
 */
@Component
public class VirusScan {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);

    private final ScannerSettings settings;
    private final ApplicationEventPublisher events;

    VirusScan(ScannerSettings settings, ApplicationEventPublisher events) {
        this.settings = settings;
        this.events = events;
    }

    /** Whether a scanner is named; files are taken unseen otherwise. */
    boolean isThere() {
        return settings.isNamed();
    }

    /**
     * Looks at the content of a file.
     *
     * @throws ScannerSilent if the scanner does not answer, or cannot look at something as large
     * @throws Refusal if it objects
     */
    @SignedIn
    public void look(byte[] content) {
        look(new ByteArrayInputStream(content));
    }

    void look(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            look(content);
        }
    }

    private void look(InputStream content) {
        if (!isThere()) {
            return;
        }
        String found;
        try {
            found = new ScannerCall(settings).found(content);
        } catch (IOException silent) {
            LOG.warn("The virus scanner did not answer: {}", silent.toString());
            throw new ScannerSilent();
        }
        if (!found.isEmpty()) {
            events.publishEvent(new InfectedFile(found));
            throw new Refusal("portal.scan.infected");
        }
    }
}
