package org.puente.cases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseList;
import org.puente.cases.CaseQuery;
import org.puente.cases.CaseRow;
import org.puente.cases.Families;
import org.puente.portal.Card;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** The family group, to be linked and unlinked by the sender: every member keeps a case of their own. */
class FamilyEditCard extends Card {

    private final transient CaseFacts facts;
    private final transient Families families;
    private final transient CaseList cases;
    private final Div members = new Div();
    private final ComboBox<CaseRow> other = new ComboBox<>(Texts.text("people.family.add"));

    FamilyEditCard(CaseFacts facts, Families families, CaseList cases) {
        super(Texts.text("cases.family"));
        this.facts = facts;
        this.families = families;
        this.cases = cases;
        members.addClassName("stack");
        other.setItemLabelGenerator(row -> row.personName() + " · " + row.number());
        other.setHelperText(Texts.text("people.family.help"));
        other.setItems(
                query -> found(query.getFilter().orElse(""), query.getOffset(), query.getLimit()),
                query -> (int) found(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .count());
        Button link = new Button(Texts.text("people.family.link"), Symbol.LINK.small(), _ -> link());
        add(members, other, link);
        show();
    }

    private Stream<CaseRow> found(String text, int offset, int limit) {
        CaseQuery query = new CaseQuery(CaseQuery.Scope.OPEN, text, null, CaseQuery.ALL.sort(), false);
        return cases.page(query, offset, limit).stream();
    }

    private void link() {
        CaseRow chosen = other.getValue();
        boolean itself = chosen != null && chosen.id().equals(facts.id());
        other.setErrorMessage(Texts.text(itself ? "people.family.itself" : "people.family.missing"));
        other.setInvalid(chosen == null || itself);
        if (chosen != null && !itself) {
            families.link(facts.id(), chosen.id());
            other.clear();
            show();
        }
    }

    private void show() {
        members.removeAll();
        List<CaseFacts> family = families.of(facts.id());
        if (family.isEmpty()) {
            Span none = new Span(Texts.text("cases.family.none"));
            none.addClassNames("small", "mut");
            members.add(none);
            return;
        }
        family.forEach(member -> members.add(row(member)));
        members.add(new Button(Texts.text("people.family.unlink"), _ -> {
            families.unlink(facts.id());
            show();
        }));
    }

    private static Div row(CaseFacts member) {
        Anchor link = new Anchor(CasesNavigation.page(member.id()), member.personName());
        link.addClassName("link");
        Span number = new Span(member.number() + " · " + Texts.of(member.state()));
        number.addClassNames("small", "mut");
        return new Div(link, new Div(number));
    }
}
