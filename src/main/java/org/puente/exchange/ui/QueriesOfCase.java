package org.puente.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.puente.agreements.QueryRules;
import org.puente.biometrics.Enrolment;
import org.puente.cases.CaseFacts;
import org.puente.countries.Country;
import org.puente.exchange.Queries;
import org.puente.exchange.Query;
import org.puente.portal.ActionButton;
import org.puente.portal.Card;
import org.puente.portal.Choice;
import org.puente.portal.Dates;
import org.puente.portal.EmptyState;
import org.puente.portal.Facts;
import org.puente.portal.LiveLook;
import org.puente.portal.Note;
import org.puente.portal.ObjectionList;
import org.puente.portal.ObjectionList.Line;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** What was asked and said so far, read anew while the page is open, and the form that asks. */
class QueriesOfCase extends Div {

    private final transient CaseFacts facts;
    private final transient Queries queries;
    private final Div list = new Div();
    private final Div form = new Div();
    private transient List<Query> shown = List.of();

    QueriesOfCase(CaseFacts facts, Queries queries) {
        this.facts = facts;
        this.queries = queries;
        addClassNames("stack", "gap-5");
        list.addClassNames("stack", "gap-5");
        add(form, list);
        LiveLook.of(this, this::look);
        show();
    }

    private void look() {
        if (!queries.of(facts.id()).equals(shown)) {
            show();
        }
    }

    private void show() {
        shown = queries.of(facts.id());
        list.removeAll();
        shown.forEach(query -> list.add(new QueryCard(facts, query)));
        if (shown.isEmpty()) {
            list.add(new EmptyState(
                    Symbol.GLOBE, Texts.text("exchange.queries.none"), Texts.text("exchange.queries.none.what")));
        }
        form.removeAll();
        form.add(asking());
    }

    private Card asking() {
        Country partner = facts.agreement().partnerOf(facts.viewer());
        QueryRules rules = facts.agreement().queries();
        List<Enrolment> sets = queries.sets(facts.id());
        Card card = new Card(Texts.text("exchange.ask.title", partner)).only(facts.viewer());
        Paragraph what = new Paragraph(Texts.text("exchange.ask.what", partner));
        String opened = rules.openedBy(facts.side().other()).stream()
                .sorted()
                .map(Texts::of)
                .collect(Collectors.joining(", "));
        card.add(
                what,
                Facts.inLines()
                        .with(Texts.text("exchange.ask.opened"), opened)
                        .with(
                                Texts.text("exchange.ask.tick"),
                                Texts.text(
                                        "exchange.ask.tick.minutes",
                                        rules.tick().toMinutes()))
                        .with(Texts.text("exchange.ask.a_day"), Texts.text("exchange.ask.a_day.times", rules.aDay())));
        Select<Enrolment> set = new Choice<>();
        set.setLabel(Texts.text("exchange.ask.set"));
        set.setItems(sets);
        set.setItemLabelGenerator(each -> Texts.text(
                "biometrics.verification.set",
                each.kind(),
                Dates.brief(Texts.language(), each.takenOn()),
                each.fingers().size()));
        Optional<String> objection = queries.objection(facts.id());
        ObjectionList objections = new ObjectionList(objection
                .or(() -> sets.isEmpty() ? Optional.of("exchange.ask.no_set") : Optional.empty())
                .map(key -> List.of(Line.against(Texts.text(key))))
                .orElse(List.of()));
        ActionButton ask = new ActionButton(
                        Symbol.SEARCH, Texts.text("exchange.ask"), objections, () -> ask(set.getValue()))
                .primary();
        if (!objections.refuses()) {
            set.setValue(sets.getFirst());
            card.add(set, new Note(Symbol.HIDDEN, Texts.text("exchange.ask.note", partner)));
        }
        Div act = new Div(ask);
        act.addClassNames("row", "wrap");
        card.add(act, objections);
        return card;
    }

    private void ask(Enrolment set) {
        try {
            queries.ask(facts.id(), set.id());
            Tell.done(Texts.text("exchange.ask.done"));
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
        }
        show();
    }
}
