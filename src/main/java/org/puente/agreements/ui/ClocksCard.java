package org.puente.agreements.ui;

import java.util.ArrayList;
import java.util.List;
import org.puente.agreements.AgreedClock;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.ClockRule;
import org.puente.countries.Span;
import org.puente.portal.Card;
import org.puente.portal.Note;
import org.puente.portal.RuleTable;
import org.puente.portal.Texts;

/** How long each clock gives, and on whose calendar. */
class ClocksCard extends Card {

    ClocksCard(AgreementProfile profile) {
        super(Texts.text("agreements.clocks"));
        RuleTable table = new RuleTable(
                Texts.text("agreements.clocks"),
                Texts.text("agreements.clock"),
                Texts.text("agreements.time"),
                Texts.text("agreements.calendar"));
        for (AgreedClock clock : AgreedClock.values()) {
            ClockRule rule = profile.clock(clock);
            table.row(
                    Texts.of(clock),
                    time(rule),
                    rule.actingSide()
                            .map(side -> Texts.text("agreements.calendar.of", profile.country(side)))
                            .orElse(Texts.text("agreements.calendar.none")));
        }
        add(table, new Note(Texts.text("agreements.clocks.note")));
    }

    private static String time(ClockRule rule) {
        List<String> parts = new ArrayList<>();
        parts.add(span(rule.span()));
        rule.extendedTo().ifPresent(longer -> parts.add(Texts.text("agreements.extension", span(longer))));
        rule.latest().ifPresent(outer -> parts.add(Texts.text("agreements.outer_limit", span(outer))));
        return String.join("; ", parts);
    }

    private static String span(Span span) {
        return switch (span) {
            case Span.Hours(int count) -> Texts.text("agreements.span.hours", count);
            case Span.Days(int count) -> Texts.text("agreements.span.days", count);
            case Span.WorkDays(int count) -> Texts.text("agreements.span.work_days", count);
        };
    }
}
