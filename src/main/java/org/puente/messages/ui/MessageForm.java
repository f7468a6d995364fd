package org.puente.messages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.agreements.Code;
import org.puente.cases.CaseFacts;
import org.puente.messages.BetrayingWords;
import org.puente.messages.Message;
import org.puente.messages.MessageDesk;
import org.puente.messages.MessageKind;
import org.puente.messages.NewMessage;
import org.puente.portal.Card;
import org.puente.portal.Choice;
import org.puente.portal.DraftBinding;
import org.puente.portal.Drafts;
import org.puente.portal.Note;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** Where a message is written: a code first, words of one's own where the agreement has any, files. */
class MessageForm extends Card {

    private final CaseFacts facts;
    private final MessageDesk desk;
    private final Runnable sent;
    private final Select<MessageKind> kind = new Choice<>();
    private final Select<Code> code = new Choice<>();
    private final TextArea text = new TextArea(Texts.text("messages.text"));
    private final Div answering = new Div();
    private final Div refusal = new Div();
    private final AttachedFiles files;
    private final DraftBinding draft;
    private @Nullable Message question;

    MessageForm(CaseFacts facts, Actor actor, MessageDesk desk, Drafts drafts, Runnable sent) {
        super(Texts.text("messages.new", facts.agreement().partnerOf(facts.viewer())));
        this.facts = facts;
        this.desk = desk;
        this.sent = sent;
        files = new AttachedFiles(facts, actor);
        kind.setLabel(Texts.text("messages.kind"));
        kind.setItems(MessageKind.values());
        kind.setItemLabelGenerator(Texts::of);
        code.setLabel(Texts.text("messages.code"));
        code.setItemLabelGenerator(known -> known.text(Texts.language()));
        code.addClassName("wide");
        kind.addValueChangeListener(change -> code.setItems(codes(change.getValue())));
        kind.setValue(MessageKind.QUESTION);
        text.setMaxLength(Message.LONGEST);
        text.setVisible(facts.agreement().messages().freeText());
        text.setHelperText(Texts.text("messages.text.help"));
        text.addValueChangeListener(_ -> refusal.removeAll());
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("refused-text");
        draft = new DraftBinding(drafts, "messages:" + facts.id())
                .field("kind", kind, MessageKind::name, MessageKind::valueOf)
                .field("code", code, Code::code, this::known)
                .text("text", text);
        draft.restore();
        Button send = new Button(Texts.text("messages.send"), Symbol.MESSAGE.small(), _ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Div choices = new Div(kind, code);
        choices.addClassNames("form", "oneline");
        Component crosses = new Note(
                Symbol.EXPORT, Texts.text("messages.crosses", facts.agreement().partnerOf(facts.viewer())));
        answering.setVisible(false);
        add(answering, choices, text, files, draft.line(), refusal, crosses, send);
    }

    private List<Code> codes(MessageKind of) {
        return facts.agreement().codes(of.codes());
    }

    private Code known(String value) {
        return facts.agreement().code(kind.getValue().codes(), value).orElseThrow();
    }

    /** From now on it is the answer to this question, until that is given up. */
    void answer(Message asked) {
        question = asked;
        kind.setValue(MessageKind.STATEMENT);
        kind.setEnabled(false);
        answering.removeAll();
        answering.addClassNames("row", "wrap");
        String words = facts.agreement()
                .code(asked.kind().codes(), asked.code())
                .map(known -> known.text(Texts.language()))
                .orElse(asked.code());
        answering.add(
                new Span(Texts.text("messages.answering", words)),
                new Button(Texts.text("messages.answering.not"), _ -> noAnswer()));
        answering.setVisible(true);
        code.focus();
    }

    private void noAnswer() {
        question = null;
        kind.setEnabled(true);
        answering.setVisible(false);
    }

    private void send() {
        Code chosen = code.getValue();
        if (chosen == null) {
            refusal.setText(Texts.text("messages.refused.code"));
            return;
        }
        Message asked = question;
        try {
            desk.send(new NewMessage(
                    facts.id(),
                    kind.getValue(),
                    chosen.code(),
                    text.getValue(),
                    asked == null ? null : asked.id(),
                    files.chosen()));
        } catch (BetrayingWords betraying) {
            refusal.removeAll();
            refusal.add(
                    new Paragraph(betraying.sentence(Texts.language())), new MarkedText(text.getValue(), betraying));
            return;
        } catch (Refusal refused) {
            refusal.setText(refused.sentence(Texts.language()));
            return;
        }
        noAnswer();
        refusal.removeAll();
        text.clear();
        code.clear();
        files.clear();
        draft.discard();
        Tell.done(Texts.text("messages.sent", facts.agreement().partnerOf(facts.viewer())));
        sent.run();
    }
}
