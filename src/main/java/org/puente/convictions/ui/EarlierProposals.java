package org.puente.convictions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import org.puente.cases.CaseFacts;
import org.puente.convictions.ReleaseProposal;
import org.puente.portal.Card;
import org.puente.portal.Pill;
import org.puente.portal.Texts;

/** What was proposed before and what came of it, for the own side alone. */
class EarlierProposals extends Card {

    EarlierProposals(CaseFacts facts, List<ReleaseProposal> all) {
        super(Texts.text("convictions.earlier"));
        only(facts.viewer());
        UnorderedList list = new UnorderedList();
        list.addClassName("results");
        all.stream()
                .filter(each -> each.state() != ReleaseProposal.State.WAITING)
                .forEach(each -> list.add(row(facts, each)));
        add(list);
    }

    private static ListItem row(CaseFacts facts, ReleaseProposal each) {
        Span what = new Span(Texts.of(each.kind()) + ", " + ConvictionWords.basis(facts, each.basis()));
        what.addClassName("b");
        Div words = new Div(
                what,
                small(Texts.text(
                        "convictions.earlier.proposed",
                        each.proposedByName(),
                        ConvictionWords.moment(facts, each.proposedAt()))));
        if (each.decidedAt() != null && each.decidedByName() != null) {
            words.add(small(Texts.text(
                    "convictions.earlier.decided",
                    Objects.requireNonNull(each.decidedByName()),
                    ConvictionWords.moment(facts, Objects.requireNonNull(each.decidedAt())))));
        }
        if (each.declined() != null) {
            words.add(small(Texts.of(each.declined())));
        }
        words.addClassNames("grow", "stack");
        Div row = new Div(words, new Pill(Texts.of(each.state())));
        row.addClassNames("row", "wrap");
        return new ListItem(row);
    }

    private static Span small(String text) {
        Span line = new Span(text);
        line.addClassNames("small", "mut");
        return line;
    }
}
