package org.puente.cases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.puente.people.FoundPerson;
import org.puente.people.Likeness;
import org.puente.people.NameMatch.PartMatch;
import org.puente.people.PersonSheet;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Who was found, why, part by part of the name, and the way on: one of them, or none. */
class NewCaseResults extends Card {

    NewCaseResults(List<FoundPerson> found, Consumer<FoundPerson> choose, Runnable none) {
        super(Texts.text("people.found", found.size()));
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        found.forEach(person -> list.add(row(person, choose)));
        if (found.isEmpty()) {
            Span nobody = new Span(Texts.text("people.found.nobody"));
            nobody.addClassNames("small", "mut");
            add(nobody);
        } else {
            add(list);
        }
        Button other = new Button(
                Texts.text(found.isEmpty() ? "people.found.record" : "people.found.none"),
                Symbol.PLUS.small(),
                _ -> none.run());
        Div acts = new Div(other);
        acts.addClassName("acts");
        add(acts);
    }

    private static ListItem row(FoundPerson person, Consumer<FoundPerson> choose) {
        Span name = new Span(person.sheet().name().display());
        name.addClassName("b");
        Span facts = new Span(facts(person.sheet()));
        facts.addClassNames("small", "mut");
        UnorderedList why = new UnorderedList();
        why.addClassName("why");
        person.sameDocuments()
                .forEach(document -> why.add(reason(
                        Symbol.MET,
                        Texts.text("people.found.document", Texts.of(document.kind()), document.number()))));
        person.match().parts().forEach(part -> why.add(reason(symbol(part.likeness()), sentence(part))));
        Button take = new Button(Texts.text("people.found.choose"), _ -> choose.accept(person));
        take.getElement()
                .setAttribute(
                        "aria-label",
                        Texts.text(
                                "people.found.choose_whom",
                                person.sheet().name().display()));
        Div words = new Div(name, facts, why);
        words.addClassNames("grow", "stack-s");
        ListItem row = new ListItem(words, take);
        row.addClassName("found");
        return row;
    }

    private static String facts(PersonSheet sheet) {
        Stream<String> born = Stream.of(Texts.text(
                "people.found.born", Dates.full(Texts.language(), sheet.birth().day())));
        Stream<String> papers =
                sheet.documents().stream().map(document -> Texts.of(document.kind()) + " " + document.number());
        return String.join(" · ", Stream.concat(born, papers).toList());
    }

    private static String sentence(PartMatch part) {
        return Texts.text("people.found.part", Texts.of(part.part()), Texts.of(part.likeness()));
    }

    private static Symbol symbol(Likeness likeness) {
        return switch (likeness) {
            case SAME, ACCENTS, PARTICLES, SPACING -> Symbol.MET;
            case NOT_GIVEN, ABSENT -> Symbol.NONE;
            case DIFFERENT -> Symbol.AGAINST;
            default -> Symbol.PAIRS;
        };
    }

    private static ListItem reason(Symbol symbol, String sentence) {
        return new ListItem(symbol.small(), new Span(sentence));
    }
}
