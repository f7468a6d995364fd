package org.puente.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.puente.agreements.AgreementProfile;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.puente.portal.Dates;
import org.puente.portal.Texts;

/**
 * Sentences of a report in a language, the same on the page and on paper. Moments are on the clock of the sending side's
 * office, which is named.
 */
public record ReportWords(AgreementProfile agreement, Locale language) {

    /** "Íñigo, 9C", or the given names alone for somebody without a seat. */
    public String person(String givenNames, @Nullable String seat) {
        return seat == null ? givenNames : givenNames + ", " + seat;
    }

    /** "1 December 2026, 09:41 (Alexandria)". */
    public String moment(Instant at) {
        return Dates.moment(language, at.atZone(agreement.zone(Side.SENDING))) + " ("
                + agreement.party(Side.SENDING).city() + ")";
    }

    public String check(ReportContent.Line line) {
        return language.getLanguage().equals("es") ? line.spanish() : line.english();
    }

    /** "Officers, United States". */
    public String officers(Side side) {
        return text("monitoring.pdf.officers_of", agreement.country(side));
    }

    /** What officers said of a check, one sentence a side. */
    public String officers(ReportContent.Line line) {
        List<String> all = new ArrayList<>();
        for (Side side : Side.values()) {
            ReportContent.Said said = line.officers().get(side);
            if (said != null) {
                String role = said.as() == null ? "" : ", " + Texts.of(language, said.as());
                all.add(agreement.country(side).displayName(language) + ": " + Texts.of(language, said.standing())
                        + role);
            }
        }
        return all.isEmpty() ? text("monitoring.pdf.nothing") : String.join(". ", all);
    }

    /** What monitors saw of a check. */
    public String monitors(ReportContent.Line line) {
        List<String> all = new ArrayList<>();
        for (ReportContent.Seen seen : line.monitors()) {
            String where = seen.place().isEmpty() ? "" : ", " + seen.place();
            String note = seen.note().isEmpty() ? "" : ": " + seen.note();
            all.add(Texts.of(language, seen.verdict()) + ", "
                    + Dates.nearMoment(language, seen.at().atZone(agreement.zone(Side.SENDING))) + where + note);
        }
        return String.join(". ", all);
    }

    public String incident(ReportContent.Event incident) {
        String outcome = incident.outcome() == null
                ? text("monitoring.incident.open")
                : Texts.of(language, Objects.requireNonNull(incident.outcome()));
        return text(
                incident.byMonitor() ? "monitoring.incident.by_monitor" : "monitoring.incident.by_officers",
                incident.check(),
                person(incident.givenNames(), incident.seat()),
                moment(incident.opened()),
                agreement.country(incident.side()),
                outcome);
    }

    /** "1. To Colombia". */
    public String recommendation(Recommendation each) {
        return text("monitoring.recommendation.to", each.number(), addressee(each.addressee()));
    }

    public String addressee(Addressee addressee) {
        List<String> names = addressee.sides().stream()
                .sorted()
                .map(agreement::country)
                .map(country -> country.displayName(language))
                .toList();
        return names.size() == 1 ? names.getFirst() : text("monitoring.and", names.getFirst(), names.getLast());
    }

    /** What a side answered, or until when it owes the answer. */
    public String reply(Reply reply) {
        Country country = reply.country();
        ReplyVerdict verdict = reply.verdict();
        Instant at = reply.at();
        if (verdict == null || at == null) {
            return text("monitoring.reply.owed", country, due(reply));
        }
        return text(
                "monitoring.reply.given",
                country,
                verdict,
                Objects.requireNonNullElse(reply.text(), ""),
                Objects.requireNonNullElse(reply.byName(), ""),
                moment(at));
    }

    /** The last day on which the side answers in time, on its own calendar. */
    private String due(Reply reply) {
        return Dates.full(language, lastDay(reply));
    }

    public LocalDate lastDay(Reply reply) {
        return reply.due()
                .minusMillis(1)
                .atZone(agreement.zone(agreement.sideOf(reply.country())))
                .toLocalDate();
    }

    private String text(String key, Object... args) {
        return Texts.text(language, key, args);
    }
}
