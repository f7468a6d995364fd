package org.puente.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.puente.agreements.CodeList;
import org.puente.cases.CaseFacts;
import org.puente.cases.SheetField;
import org.puente.cases.SheetTexts;
import org.puente.countries.Country;
import org.puente.exchange.Query;
import org.puente.exchange.QueryState;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.Facts;
import org.puente.portal.Note;
import org.puente.portal.Pill;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** One query of this side's: what was asked, what is said of it, and when more may be said. */
class QueryCard extends Card {

    QueryCard(CaseFacts facts, Query query) {
        super(Texts.text("exchange.query.title", moment(query.asked())));
        besideTitle(state(query.state()));
        only(facts.viewer());
        Div says = new Div(Texts.text("exchange.says." + query.state(), query.partner()));
        says.getElement().setAttribute("role", "status");
        add(says, facts(query));
        if (query.slowed() != null) {
            add(new Note(
                    Symbol.LATE,
                    Texts.text("exchange.slowed." + query.slowed(), query.tick().toMinutes())));
        }
        if (query.reason() != null) {
            String code = query.reason();
            add(new Note(facts.agreement()
                    .code(CodeList.REFUSE_RELEASE, code)
                    .map(reason -> reason.text(Texts.language()))
                    .orElse(code)));
        }
        if (!query.released().isEmpty()) {
            add(fields(query.released()));
        }
    }

    private static Span state(QueryState state) {
        String text = Texts.of(state);
        return switch (state) {
            case RELEASED, REFUSED -> Pill.accent(text);
            case WAITING, UNDER_REVIEW -> new Pill(Symbol.CLOCK, text);
            case NO_HIT, LAPSED -> new Pill(text);
        };
    }

    private static Facts facts(Query query) {
        Country partner = query.partner();
        Facts facts = Facts.inLines()
                .with(Texts.text("exchange.query.asked_of"), partner.displayName(Texts.language()))
                .with(Texts.text("exchange.query.asked_by"), query.askedBy())
                .with(
                        Texts.text("exchange.query.fingers"),
                        Texts.text("exchange.query.fingers.number", query.fingers()));
        Instant told = query.told();
        if (told != null) {
            facts.with(Texts.text("exchange.query.told"), moment(told));
        }
        if (!query.state().isOver()) {
            facts.with(Texts.text("exchange.query.next"), moment(query.nextTick(Instant.now())));
        }
        return facts;
    }

    /** Fields of a sheet with their values, in the order of the sheet. */
    static Facts fields(Map<SheetField, String> fields) {
        Facts facts = new Facts();
        new EnumMap<>(fields).forEach((field, words) -> facts.with(Texts.of(field), SheetTexts.of(field, words)));
        return facts;
    }

    static String moment(Instant at) {
        return Dates.moment(Texts.language(), Dates.here(at));
    }
}
