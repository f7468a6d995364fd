package org.puente.journeys.papers;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.puente.journeys.JourneyId;
import org.springframework.context.ApplicationContext;

/** Has a manifest made as a file, and reads it. */
public final class ExportWalk {

    private ExportWalk() {}

    /** The acting officer's manifest, with its name. */
    public static String exported(ApplicationContext portal, JourneyId journey, PaperFormat format) {
        ManifestExports exports = portal.getBean(ManifestExports.class);
        PaperFile paper = exports.fetch(
                        exports.order(journey, null, format, ExportPurpose.AT_THE_DOOR, "", Locale.ENGLISH))
                .orElseThrow();
        return paper.name() + "\n" + new String(paper.bytes(), StandardCharsets.ISO_8859_1);
    }
}
