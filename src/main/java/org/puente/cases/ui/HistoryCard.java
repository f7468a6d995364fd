package org.puente.cases.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.puente.agreements.AgreedClock;
import org.puente.agreements.Code;
import org.puente.agreements.CodeList;
import org.puente.agreements.DisclosedField;
import org.puente.cases.CaseFacts;
import org.puente.cases.HoldKind;
import org.puente.cases.Step;
import org.puente.cases.TimeLineEntry;
import org.puente.countries.Side;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.SideMark;
import org.puente.portal.Texts;
import org.puente.portal.TimeLine;

/** A readable time line: who did what, for which side, on both sides' clocks. */
class HistoryCard extends Card {

    static final int MOST = 60;

    HistoryCard(CaseFacts facts, List<TimeLineEntry> entries) {
        super(Texts.text("cases.history"));
        TimeLine lines = new TimeLine();
        for (TimeLineEntry entry : entries) {
            String who = entry.role() == null ? entry.actorName() : entry.actorName() + ", " + Texts.of(entry.role());
            lines.line(
                    new SideMark(entry.country(), facts.agreement().sideOf(entry.country())),
                    who,
                    what(entry),
                    when(facts, entry.at()),
                    quotes(facts, entry).toArray(String[]::new));
        }
        add(lines);
    }

    private static String what(TimeLineEntry entry) {
        String text = Texts.text("cases.event." + entry.what());
        return entry.own() ? text + " · " + Texts.text("cases.history.own") : text;
    }

    private static List<String> quotes(CaseFacts facts, TimeLineEntry entry) {
        List<String> quotes = new ArrayList<>();
        if (entry.code() != null) {
            quotes.add(code(facts, entry.what(), entry.code()));
        }
        if (entry.detail() != null) {
            quotes.add(detail(entry.detail()));
        }
        return quotes;
    }

    private static String code(CaseFacts facts, String what, String code) {
        for (CodeList list : CodeList.values()) {
            var known = facts.agreement().code(list, code);
            if (known.isPresent()) {
                return known.map((Code c) -> c.text(Texts.language())).orElseThrow();
            }
        }
        if (what.startsWith("HOLD_")) {
            return Texts.of(HoldKind.valueOf(code));
        }
        return DisclosedField.ofCode(code).map(Texts::of).orElse(code);
    }

    private static String detail(String detail) {
        for (AgreedClock clock : AgreedClock.values()) {
            if (clock.name().equals(detail)) {
                return Texts.of(clock);
            }
        }
        for (Step step : Step.values()) {
            if (step.name().equals(detail)) {
                return Texts.of(step);
            }
        }
        return detail;
    }

    /** On the clock of the reader's office first, then on the other's. */
    static String when(CaseFacts facts, Instant at) {
        Side own = facts.side();
        return Dates.nearMoment(Texts.language(), at.atZone(facts.agreement().zone(own)))
                + " " + facts.agreement().party(own).city()
                + ", "
                + Dates.time(Texts.language(), at.atZone(facts.agreement().zone(own.other())))
                + " " + facts.agreement().party(own.other()).city();
    }
}
