package org.puente.agreements.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.puente.agreements.AgreedClock;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.ClockRule;
import org.puente.agreements.EscalationStep;
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
                Texts.text("agreements.calendar"),
                Texts.text("agreements.escalation"));
        for (AgreedClock clock : AgreedClock.values()) {
            ClockRule rule = profile.clock(clock);
            table.row(
                    Texts.of(clock),
                    time(rule),
                    rule.actingSide()
                            .map(side -> Texts.text("agreements.calendar.of", profile.country(side)))
                            .orElse(Texts.text("agreements.calendar.none")),
                    rule.escalation().stream().map(ClocksCard::step).collect(Collectors.joining("; ")));
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

    private static String step(EscalationStep step) {
        String who = step.toRole().map(Texts::of).orElse(Texts.text("agreements.assignee"));
        String where = Texts.text(step.acting() ? "agreements.acting_side" : "agreements.other_side", who);
        if (step.atPercent() < EscalationStep.DUE) {
            return Texts.text("agreements.at_percent", step.atPercent(), where);
        }
        return step.workDaysLate() == 0
                ? Texts.text("agreements.when_due", where)
                : Texts.text("agreements.after_due", step.workDaysLate(), where);
    }

    private static String span(Span span) {
        return switch (span) {
            case Span.Hours(int count) -> Texts.text("agreements.span.hours", count);
            case Span.Days(int count) -> Texts.text("agreements.span.days", count);
            case Span.WorkDays(int count) -> Texts.text("agreements.span.work_days", count);
        };
    }
}
