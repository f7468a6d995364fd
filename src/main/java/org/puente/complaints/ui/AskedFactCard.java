package org.puente.complaints.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import org.puente.complaints.AskedFact;
import org.puente.complaints.ComplaintClocks;
import org.puente.portal.DraftBinding;
import org.puente.portal.Drafts;
import org.puente.portal.Texts;

/** A fact for which the complaint body asks the reader's side: given, or the form that gives it. */
class AskedFactCard extends ComplaintPart {

    AskedFactCard(AskedFact fact, ComplaintClocks clocks, Drafts drafts, Runnable changed) {
        super(Texts.text("complaints.fact.title", fact.complaint()));
        Paragraph what = new Paragraph(Texts.text("complaints.fact.asks", Texts.of(fact.kind()), fact.about()));
        Span when = new Span(moment(fact.askedAt()));
        when.addClassNames("small", "mut");
        add(what, when);
        String answer = fact.answer();
        String name = fact.answeredByName();
        Instant at = fact.answeredAt();
        if (answer != null && name != null && at != null) {
            Paragraph given = new Paragraph(answer);
            given.addClassName("written");
            Span by = new Span(Texts.text("complaints.fact.given", name, moment(at)));
            by.addClassNames("small", "mut");
            add(given, by);
            return;
        }
        TextArea text = new TextArea(Texts.text("complaints.fact.text"));
        text.setMaxLength(AskedFact.LONGEST_ANSWER);
        text.setWidthFull();
        text.setHelperText(Texts.text("complaints.fact.help"));
        DraftBinding draft = new DraftBinding(drafts, "complaints.fact:" + fact.id()).text("text", text);
        draft.restore();
        Div form = new Div(
                text,
                draft.line(),
                acts(
                        "complaints.fact.give",
                        () -> {
                            clocks.give(fact.id(), text.getValue());
                            draft.discard();
                        },
                        changed));
        form.addClassName("answer-more");
        add(form);
    }
}
