package org.puente.agreements.ui;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.Party;
import org.puente.countries.NamedHolidays;
import org.puente.countries.Side;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.Facts;
import org.puente.portal.SideMark;
import org.puente.portal.Texts;

/** One of the two countries: its part, its office, its days of rest. */
class PartyCard extends Card {

    PartyCard(AgreementProfile profile, Side side) {
        super(Texts.of(side));
        Party party = profile.party(side);
        Locale language = Texts.language();
        besideTitle(new SideMark(party.country(), side));
        Facts facts = new Facts()
                .with(Texts.text("agreements.country"), party.country().displayName(language))
                .with(Texts.text("agreements.office"), party.city())
                .with(Texts.text("agreements.zone"), party.zone().getId())
                .with(Texts.text("agreements.language"), party.language().getDisplayLanguage(language))
                .with(Texts.text("agreements.weekend"), weekend(party, language))
                .with(Texts.text("agreements.day_ends"), dayEnds(party));
        if (party.holidays() != null) {
            facts.withWide(Texts.text("agreements.holidays"), holidays(party.holidays(), language));
        }
        add(facts);
    }

    private static String dayEnds(Party party) {
        return party.dayEnds().equals(LocalTime.MIDNIGHT)
                ? "24:00"
                : party.dayEnds().format(Dates.CLOCK);
    }

    private static String holidays(NamedHolidays named, Locale language) {
        Stream<String> everyYear = named.everyYear().stream().sorted().map(day -> Dates.ofEveryYear(language, day));
        Stream<String> once = named.once().stream().sorted().map(day -> Dates.full(language, day));
        return Stream.concat(everyYear, once).collect(Collectors.joining(", "));
    }

    private static String weekend(Party party, Locale language) {
        return party.weekend().stream()
                .sorted()
                .map((DayOfWeek day) -> day.getDisplayName(TextStyle.FULL, language))
                .collect(Collectors.joining(", "));
    }
}
