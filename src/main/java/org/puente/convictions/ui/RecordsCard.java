package org.puente.convictions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.puente.cases.CaseFacts;
import org.puente.convictions.Conviction;
import org.puente.convictions.ConvictionDesk;
import org.puente.convictions.ConvictionsOfCase;
import org.puente.convictions.ui.ConvictionsTab.Acts;
import org.puente.portal.Card;
import org.puente.portal.Note;
import org.puente.portal.Pill;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** What the own side wrote down, with why one of them stays; a caseworker adds, corrects and removes here. */
class RecordsCard extends Card {

    private final CaseFacts facts;
    private final ConvictionDesk desk;
    private final Acts acts;

    RecordsCard(CaseFacts facts, ConvictionDesk desk, ConvictionsOfCase all, boolean prepares, Acts acts) {
        super(Texts.text("convictions.own"));
        this.facts = facts;
        this.desk = desk;
        this.acts = acts;
        only(facts.viewer());
        add(new Paragraph(Texts.text(
                "convictions.own.what", facts.viewer(), facts.agreement().partnerOf(facts.viewer()))));
        if (all.own().isEmpty()) {
            add(new Note(Texts.text("convictions.own.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("results");
            all.own().forEach(each -> list.add(row(each, all.staying().get(each.id()), prepares)));
            add(list);
        }
        if (prepares) {
            Button add = new Button(
                    Texts.text("convictions.add"),
                    Symbol.PLUS.small(),
                    _ -> new RecordDialog(facts, null, input -> desk.add(facts.id(), input), this::kept).open());
            Div row = new Div(add);
            row.addClassNames("row", "wrap");
            add(row);
        }
    }

    private ListItem row(Conviction each, @Nullable String staying, boolean prepares) {
        Span what = new Span(ConvictionWords.line(facts, each.facts()));
        what.addClassName("b");
        Span who = new Span(Texts.text(
                "convictions.written_by", each.writtenByName(), ConvictionWords.moment(facts, each.writtenAt())));
        who.addClassNames("small", "mut");
        Div words = new Div(what, who);
        words.addClassNames("grow", "stack");
        Div row = new Div(
                words,
                staying == null
                        ? Pill.ok(Texts.text("convictions.may_leave"))
                        : new Pill(Symbol.LOCK, Texts.text(staying)));
        row.addClassNames("row", "wrap");
        if (prepares) {
            Div buttons = new Div(correct(each), remove(each));
            buttons.addClassName("acts");
            row.add(buttons);
        }
        return new ListItem(row);
    }

    private Button correct(Conviction each) {
        Button correct = new Button(
                Texts.text("convictions.change"),
                Symbol.PEN.small(),
                _ -> new RecordDialog(facts, each, input -> desk.change(each.id(), input, each.version()), this::kept)
                        .open());
        correct.setAriaLabel(named("convictions.change.of", each));
        return correct;
    }

    private void kept() {
        acts.act(() -> {}, "convictions.kept");
    }

    private Button remove(Conviction each) {
        Button remove = new Button(Texts.text("convictions.remove"), Symbol.TRASH.small(), _ -> {
            ConfirmDialog sure = new ConfirmDialog();
            sure.setHeader(Texts.text("convictions.remove.sure"));
            sure.setText(Texts.text("convictions.remove.what"));
            sure.setCancelable(true);
            sure.setCancelText(Texts.text("convictions.cancel"));
            sure.setConfirmText(Texts.text("convictions.remove"));
            sure.addConfirmListener(_ -> acts.act(() -> desk.remove(each.id(), each.version()), "convictions.removed"));
            sure.open();
        });
        remove.setAriaLabel(named("convictions.remove.of", each));
        return remove;
    }

    private String named(String key, Conviction each) {
        return Texts.text(
                key, ConvictionWords.category(facts, each.facts().category()), ConvictionWords.day(each.facts()));
    }
}
