package org.puente.privacy.ui;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.puente.countries.Deadline;
import org.puente.countries.Reckoning;
import org.puente.countries.Span;
import org.puente.portal.Dates;
import org.puente.portal.Texts;
import org.puente.privacy.RequestTerm;

/** How the term of a request was counted, a sentence a line, so that anybody can count it again with a calendar. */
final class TermWords {

    private TermWords() {}

    static List<String> of(RequestTerm term, Instant now) {
        Deadline clock = term.answer();
        Reckoning reckoning = clock.reckoning(now);
        List<String> lines = new ArrayList<>();
        lines.add(Texts.text(
                clock.span() instanceof Span.WorkDays ? "privacy.term.work_days" : "privacy.term.days",
                clock.span().count(),
                Dates.near(Texts.language(), reckoning.first()),
                term.city(),
                ends(clock)));
        String weekend = reckoning.skipped().stream()
                .filter(each -> each.reason() == Reckoning.Reason.WEEKEND)
                .map(each -> Dates.near(Texts.language(), each.day()))
                .collect(Collectors.joining(", "));
        if (!weekend.isEmpty()) {
            lines.add(Texts.text("cases.clock.weekend", weekend));
        }
        reckoning.skipped().stream()
                .filter(each -> each.reason() == Reckoning.Reason.HOLIDAY)
                .forEach(each -> lines.add(Texts.text(
                        "cases.clock.holiday",
                        Dates.near(Texts.language(), each.day()),
                        each.holidayIn().stream()
                                .map(country -> country.displayName(Texts.language()))
                                .collect(Collectors.joining(", ")))));
        return lines;
    }

    /** "Tue 3 Dec 17:00 Bogotá". */
    static String moment(RequestTerm term, Instant due) {
        return Dates.nearDue(Texts.language(), due.atZone(term.answer().office().zone())) + " " + term.city();
    }

    private static String ends(Deadline clock) {
        LocalTime end = clock.office().dayEnds();
        return end.equals(LocalTime.MIDNIGHT) ? "24:00" : end.format(Dates.CLOCK);
    }
}
