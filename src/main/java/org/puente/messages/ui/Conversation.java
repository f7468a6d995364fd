package org.puente.messages.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseFacts;
import org.puente.cases.CasePages;
import org.puente.cases.Step;
import org.puente.messages.Message;
import org.puente.messages.MessageDesk;
import org.puente.portal.Card;
import org.puente.portal.Drafts;
import org.puente.portal.EmptyState;
import org.puente.portal.LiveLook;
import org.puente.portal.Note;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/**
 * All that the two sides said to each other on a case, the oldest first: messages, and in between the formal questions that
 * stopped the clock. Looks for new ones while it is open.
 */
class Conversation extends Div {

    private static final int MOST_LINES = 500;
    private static final Set<String> FORMAL = Set.of(Step.ASK.name(), Step.ANSWER.name());

    private final CaseFacts facts;
    private final MessageDesk desk;
    private final CasePages pages;
    private final Card card = new Card(Texts.text("messages.title"));
    private final Optional<MessageForm> form;
    private final LiveLook live = LiveLook.of(this, this::look);
    private List<Message> shown = List.of();

    Conversation(CaseFacts facts, Actor actor, MessageDesk desk, CasePages pages, Drafts drafts) {
        this.facts = facts;
        this.desk = desk;
        this.pages = pages;
        addClassNames("stack", "gap-5", "messages");
        Optional<String> closed = MessageDesk.closed(facts);
        form = actor.may(Permission.WRITE_MESSAGES) && closed.isEmpty()
                ? Optional.of(new MessageForm(facts, actor, desk, drafts, this::sent))
                : Optional.empty();
        add(card);
        form.ifPresentOrElse(this::add, () -> add(new Note(Symbol.LOCK, Texts.text(closed.orElse("messages.reader")))));
        show(desk.of(facts.id()));
    }

    private void sent() {
        live.goOn();
        show(desk.of(facts.id()));
    }

    private void look() {
        List<Message> now = desk.of(facts.id());
        if (!now.equals(shown)) {
            show(now);
        }
    }

    private void show(List<Message> messages) {
        shown = messages;
        card.removeAll();
        List<Line> lines = new ArrayList<>();
        messages.forEach(message ->
                lines.add(new Line(message.sentAt(), new MessageItem(facts, message, messages, answer(message)))));
        pages.timeLine(facts.id(), MOST_LINES).stream()
                .filter(entry -> FORMAL.contains(entry.what()))
                .forEach(entry -> lines.add(new Line(entry.at(), new FormalItem(facts, entry))));
        if (lines.isEmpty()) {
            card.add(new EmptyState(
                    Symbol.MESSAGE,
                    Texts.text("messages.none"),
                    Texts.text(form.isPresent() ? "messages.none.write" : "messages.none.wait")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassNames("tl", "conversation");
        lines.stream().sorted(Comparator.comparing(Line::at)).map(Line::item).forEach(list::add);
        card.add(list);
    }

    /** What pressing <em>Answer</em> at a message does, where that is possible. */
    private Optional<Runnable> answer(Message message) {
        boolean theirs = !message.from().equals(facts.viewer());
        return form.filter(_ ->
                        theirs && message.kind() == org.puente.messages.MessageKind.QUESTION && !message.answered())
                .map(writing -> () -> writing.answer(message));
    }

    private record Line(Instant at, ListItem item) {}
}
