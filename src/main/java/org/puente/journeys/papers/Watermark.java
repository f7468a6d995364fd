package org.puente.journeys.papers;

import java.time.ZonedDateTime;
import java.util.Locale;
import org.puente.countries.Country;
import org.puente.portal.Dates;
import org.puente.portal.Texts;

/** Who let a paper leave the portal, for which country, when and for what; it stands on every page. */
record Watermark(
        String officer, Country party, ZonedDateTime moment, ExportPurpose purpose, String note, Locale language) {

    String partyName() {
        return party.displayName(language);
    }

    /** On the clock of the officer's office, which is named. */
    String time() {
        return Dates.moment(language, moment) + " " + moment.getZone().getId();
    }

    String purposeText() {
        return Texts.of(language, purpose);
    }

    /** All of it in one line. */
    String line() {
        String line = Texts.text(language, "journeys.paper.mark", officer, partyName(), time(), purposeText());
        return note.isEmpty() ? line : line + " (" + note + ")";
    }
}
