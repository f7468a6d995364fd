package org.puente.cases.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.Code;
import org.puente.agreements.CodeList;
import org.puente.agreements.Party;
import org.puente.cases.CaseFacts;
import org.puente.cases.ClockExtension;
import org.puente.cases.ClockView;
import org.puente.countries.Country;
import org.puente.countries.Deadline;
import org.puente.countries.Pause;
import org.puente.countries.Reckoning;
import org.puente.countries.Reckoning.Skipped;
import org.puente.countries.Side;
import org.puente.countries.Span;
import org.puente.portal.Dates;
import org.puente.portal.Texts;

/**
 * A clock in its reader's words: when it is due, on the calendar of the office that has to act, and how that was counted, as
 * far as the reader may know.
 */
final class ClockWords {

    private final CaseFacts facts;
    private final ClockView view;
    private final Side acting;

    ClockWords(CaseFacts facts, ClockView view) {
        this.facts = facts;
        this.view = view;
        acting = facts.agreement().clock(view.kind()).actingSide().orElse(facts.side());
    }

    /** "due Tue 3 Dec 17:00 Bogotá, 14 days from 19 Nov"; without the count where the due date alone may be known. */
    String due(Instant at) {
        return view.counting()
                .map(counting -> Texts.text(
                        "cases.clock.due_counted",
                        moment(at),
                        span(counting.span()),
                        Dates.dayAndMonth(
                                Texts.language(),
                                counting.start().atZone(counting.office().zone()))))
                .orElseGet(() -> Texts.text("cases.clock.due", moment(at)));
    }

    /** The day's reckoning, a sentence a line; empty where the due date alone may be known. */
    List<String> reckoning(Instant now) {
        List<String> lines = new ArrayList<>();
        view.counting().ifPresent(counting -> {
            Reckoning reckoning = counting.reckoning(now);
            lines.add(begin(counting, reckoning));
            lines.addAll(skipped(reckoning));
            reckoning.stops().forEach(stop -> lines.add(stop(stop)));
            if (reckoning.atOuterLimit() && counting.outer() != null) {
                lines.add(Texts.text("cases.clock.outer", span(counting.outer())));
            }
        });
        if (view.extension() != null) {
            lines.add(extension(view.extension()));
        }
        return lines;
    }

    private String begin(Deadline counting, Reckoning reckoning) {
        if (counting.span() instanceof Span.Hours) {
            return Texts.text("cases.clock.counts_hours", moment(counting.start()));
        }
        LocalTime end = counting.office().dayEnds();
        String ends = end.equals(LocalTime.MIDNIGHT) ? "24:00" : end.format(Dates.CLOCK);
        String days = counting.span() instanceof Span.Days ? "cases.clock.counts_days" : "cases.clock.counts_work_days";
        return Texts.text(days, near(reckoning.first()), party(acting).city(), ends);
    }

    private List<String> skipped(Reckoning reckoning) {
        List<String> lines = new ArrayList<>();
        String weekend = reckoning.skipped().stream()
                .filter(each -> each.reason() == Reckoning.Reason.WEEKEND)
                .map(each -> near(each.day()))
                .collect(Collectors.joining(", "));
        if (!weekend.isEmpty()) {
            lines.add(Texts.text("cases.clock.weekend", weekend));
        }
        for (Skipped each : reckoning.skipped()) {
            switch (each.reason()) {
                case WEEKEND -> {}
                case HOLIDAY -> lines.add(Texts.text("cases.clock.holiday", near(each.day()), countries(each)));
                case STOOD_STILL -> lines.add(Texts.text("cases.clock.stood_still_on", near(each.day())));
            }
        }
        return lines;
    }

    private static String countries(Skipped day) {
        return day.holidayIn().stream()
                .sorted()
                .map((Country country) -> country.displayName(Texts.language()))
                .collect(Collectors.joining(", "));
    }

    private String stop(Pause stop) {
        return stop.until() == null
                ? Texts.text("cases.clock.stands_since", here(stop.from()))
                : Texts.text("cases.clock.stood", here(stop.from()), here(stop.until()));
    }

    private String extension(ClockExtension given) {
        AgreementProfile agreement = facts.agreement();
        String reason = agreement
                .code(CodeList.EXTENSION, given.reason())
                .map((Code code) -> code.text(Texts.language()))
                .orElse(given.reason());
        String longer = agreement
                .clock(given.clock())
                .longest()
                .map(unit -> span(unit, given.longest()))
                .orElse(String.valueOf(given.longest()));
        return Texts.text("cases.clock.extended", longer, here(given.at()), reason, given.officerName());
    }

    /** On the clock of the office that has to act, and on the other one where that differs. */
    private String moment(Instant at) {
        Party office = party(acting);
        Party other = party(acting.other());
        Locale language = Texts.language();
        String here = Dates.nearDue(language, at.atZone(office.zone())) + " " + office.city();
        return offset(at, office.zone()) == offset(at, other.zone())
                ? here
                : here + " (" + Dates.dueTime(language, at.atZone(other.zone())) + " " + other.city() + ")";
    }

    private static int offset(Instant at, ZoneId zone) {
        return zone.getRules().getOffset(at).getTotalSeconds();
    }

    private String here(Instant at) {
        return Dates.nearMoment(Texts.language(), at.atZone(facts.zone())) + " "
                + party(facts.side()).city();
    }

    private static String near(LocalDate day) {
        return Dates.near(Texts.language(), day);
    }

    private Party party(Side side) {
        return facts.agreement().party(side);
    }

    static String span(Span span) {
        return span(span, span.count());
    }

    static String span(Span unit, int count) {
        return Texts.text(
                switch (unit) {
                    case Span.Hours _ -> "agreements.span.hours";
                    case Span.Days _ -> "agreements.span.days";
                    case Span.WorkDays _ -> "agreements.span.work_days";
                },
                count);
    }
}
