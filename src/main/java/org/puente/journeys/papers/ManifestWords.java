package org.puente.journeys.papers;

import java.util.Locale;
import org.puente.portal.Dates;
import org.puente.portal.Texts;

/** What papers say of a manifest as a whole. */
final class ManifestWords {

    private ManifestWords() {}

    /** "Version 2, signed by …, 1 December 2026, 09:41, at the departure". */
    static String signed(FrozenManifest frozen, Locale language) {
        String key = frozen.atDeparture() ? "journeys.version.signed_departure" : "journeys.version.signed";
        return Texts.text(
                language,
                key,
                frozen.number(),
                frozen.signerName(),
                Dates.moment(
                        language, frozen.signedAt().atZone(frozen.manifest().zone())));
    }

    static String counts(ManifestCounts counts, Locale language) {
        return Texts.text(
                language,
                "journeys.version.counts",
                counts.persons(),
                counts.onBoard(),
                counts.mayTravel(),
                counts.waiting(),
                counts.blocked());
    }

    static String leg(PaperLeg leg, Locale language) {
        return Texts.text(
                language,
                "journeys.paper.leg",
                leg.from(),
                Dates.nearMoment(language, leg.departure()),
                leg.to(),
                Dates.nearMoment(language, leg.arrival()));
    }
}
