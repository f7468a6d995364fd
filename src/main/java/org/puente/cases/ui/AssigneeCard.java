package org.puente.cases.ui;

import com.vaadin.flow.component.html.NativeButton;
import org.puente.access.Actors;
import org.puente.cases.Assignments;
import org.puente.cases.CaseFacts;
import org.puente.portal.Card;
import org.puente.portal.Facts;
import org.puente.portal.Texts;

/** Who looks after the case on the own side, and their substitute. */
class AssigneeCard extends Card {

    private final transient Assignments assignments;
    private final transient CaseFacts facts;
    private final Runnable refresh;

    AssigneeCard(Assignments assignments, CaseFacts facts, Runnable refresh) {
        super(Texts.text("cases.assigned"));
        this.assignments = assignments;
        this.facts = facts;
        this.refresh = refresh;
        only(facts.viewer());
        fill();
    }

    private void fill() {
        removeAll();
        var now = assignments.of(facts.id());
        Facts lines = Facts.inLines();
        lines.with(
                Texts.text("cases.assigned.to"),
                now.map(a -> a.assignee().name()).orElse(Texts.text("cases.assigned.nobody")));
        now.map(Assignments.Assignment::substitute)
                .ifPresent(who -> lines.with(Texts.text("cases.assigned.substitute"), who.name()));
        add(lines);
        boolean mine = now.map(
                        a -> a.assignee().userId().equals(Actors.current().id().key()))
                .orElse(false);
        if (!mine && !facts.state().isOver()) {
            NativeButton take = new NativeButton(Texts.text("cases.assigned.take_over"), event -> {
                assignments.takeOver(facts.id());
                fill();
                refresh.run();
            });
            take.addClassNames("btn", "sm");
            add(take);
        }
    }
}
