package org.puente.approvals.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.approvals.QueuedPerson;
import org.puente.cases.CaseRow;
import org.puente.countries.CaseId;
import org.puente.portal.ClockFace;
import org.puente.portal.EmptyState;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Who waits for the consulate, the oldest clock first. One link each: nothing here approves several at once. */
class QueueList extends UnorderedList {

    private final Clock clock;

    QueueList(List<QueuedPerson> waiting, @Nullable CaseId shown, Clock clock) {
        this.clock = clock;
        addClassName("queue-list");
        waiting.forEach(person -> add(item(person, person.row().id().equals(shown))));
        if (waiting.isEmpty()) {
            add(new ListItem(new EmptyState(
                    Symbol.CHECK, Texts.text("approvals.queue.empty"), Texts.text("approvals.queue.empty.what"))));
        }
    }

    private ListItem item(QueuedPerson person, boolean current) {
        CaseRow row = person.row();
        Span name = new Span(row.personName());
        name.addClassName("b");
        Span what = new Span(what(person));
        what.addClassNames("small", person.differences() > 0 || person.signedFirst() ? "m" : "dim");
        Anchor link = new Anchor("approvals/" + row.id());
        link.addClassName("queue-row");
        link.add(name, face(row), what);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private static String what(QueuedPerson person) {
        if (person.signedFirst()) {
            return Texts.text("approvals.queue.second");
        }
        return Texts.text("approvals.queue.differ", person.differences(), person.compared());
    }

    private ClockFace face(CaseRow row) {
        Instant due = row.due();
        if (row.nextReview() != null) {
            return ClockFace.paused();
        }
        if (due == null) {
            return ClockFace.none(Texts.text("approvals.clock.none"), "");
        }
        Instant now = clock.instant();
        Duration left = Duration.between(now, due);
        if (left.isNegative()) {
            return ClockFace.late(
                    Texts.text("approvals.clock.late", left.negated().toHours()), "");
        }
        Instant started = row.started() == null ? now : row.started();
        double used = (double) Duration.between(started, now).toMinutes()
                / Math.max(1, Duration.between(started, due).toMinutes());
        return ClockFace.running(
                used,
                left.toHours() < 48
                        ? Texts.text("approvals.clock.hours", left.toHours())
                        : Texts.text("approvals.clock.days", left.toDays()),
                Texts.text("approvals.clock.left"));
    }
}
