package org.puente.messages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.puente.agreements.Code;
import org.puente.cases.CaseFacts;
import org.puente.documents.FileAddress;
import org.puente.documents.FileVersion;
import org.puente.messages.Message;
import org.puente.messages.MessageKind;
import org.puente.portal.Pill;
import org.puente.portal.SideMark;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** One message: whose, what in the reader's language, with which files, and who has read it. */
class MessageItem extends ListItem {

    private final CaseFacts facts;

    /** @param answer what answering it does, if it waits for an answer of the reader's side */
    MessageItem(CaseFacts facts, Message message, List<Message> all, Optional<Runnable> answer) {
        this.facts = facts;
        boolean own = message.from().equals(facts.viewer());
        Span mark = new Span(new SideMark(message.from(), facts.agreement().sideOf(message.from())));
        mark.addClassName("who");
        Span who = new Span(message.writer().map(name -> name + ", ").orElse("") + Texts.of(message.role()));
        who.addClassName("b");
        Div head = new Div(who, pill(message, own));
        head.addClassNames("row", "wrap");
        add(mark, head, quiet(MessageWords.when(facts, message.sentAt())));
        question(message, all).ifPresent(asked -> add(quiet(Texts.text("messages.answers", code(asked)))));
        Paragraph words = new Paragraph(code(message));
        words.addClassName("said");
        add(words);
        if (!message.text().isEmpty()) {
            Paragraph text = new Paragraph(message.text());
            text.addClassNames("quote", "written");
            add(text);
        }
        message.files().forEach(file -> add(file(file)));
        if (own) {
            add(quiet(message.receipt()
                    .map(read ->
                            Texts.text("messages.read", partner(), read.role(), MessageWords.when(facts, read.at())))
                    .orElseGet(() -> Texts.text("messages.unread", partner()))));
        }
        answer.ifPresent(does -> {
            Button button = new Button(Texts.text("messages.answer"), Symbol.LEFT.small(), _ -> does.run());
            button.setAriaLabel(Texts.text("messages.answer.to", code(message)));
            add(button);
        });
    }

    private static Pill pill(Message message, boolean own) {
        if (message.kind() == MessageKind.STATEMENT) {
            return new Pill(Texts.text(message.answersTo() == null ? "messages.pill.told" : "messages.pill.answer"));
        }
        return message.answered()
                ? Pill.ok(Texts.text("messages.pill.answered"))
                : own
                        ? new Pill(Symbol.CLOCK, Texts.text("messages.pill.waits"))
                        : Pill.inverse(Symbol.CLOCK, Texts.text("messages.pill.waits_for_us"));
    }

    private static Optional<Message> question(Message message, List<Message> all) {
        return all.stream()
                .filter(known -> known.id().equals(message.answersTo()))
                .findFirst();
    }

    private String code(Message message) {
        return facts.agreement()
                .code(message.kind().codes(), message.code())
                .map((Code code) -> code.text(Texts.language()))
                .orElse(message.code());
    }

    private Component file(FileVersion file) {
        Anchor link = new Anchor(FileAddress.toShow(facts.id(), file.id()));
        link.setTarget(AnchorTarget.BLANK);
        link.addClassNames("link", "row");
        link.setRouterIgnore(true);
        link.add(Symbol.DOCUMENT.small(), new Span(file.name() + " · " + MessageWords.size(file.bytes())));
        return link;
    }

    private Object partner() {
        return facts.agreement().partnerOf(facts.viewer());
    }

    private static Div quiet(String text) {
        Div line = new Div(text);
        line.addClassName("t");
        return line;
    }
}
