package org.puente.cases.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.CaseFacts;
import org.puente.cases.Clearance;
import org.puente.cases.Clearances;
import org.puente.cases.RemovalOrder;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.Facts;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;

/** The sender's gate before the first disclosure: removal order, and the protection officer's yes. */
class GateCard extends Card {

    private final transient Clearances clearances;
    private final transient CaseFacts facts;
    private final transient Actor actor;
    private final Runnable refresh;

    GateCard(Clearances clearances, CaseFacts facts, Actor actor, Runnable refresh) {
        super(Texts.text("cases.gate"));
        this.clearances = clearances;
        this.facts = facts;
        this.actor = actor;
        this.refresh = refresh;
        only(facts.viewer());
        fill();
    }

    private void fill() {
        removeAll();
        Optional<RemovalOrder> order = clearances.order(facts.id());
        Optional<Clearance> clearance = clearances.clearance(facts.id());
        Facts lines = Facts.inLines();
        lines.with(
                Texts.text("cases.gate.order"),
                order.map(RemovalOrder::reference).orElse(Texts.text("cases.gate.not_recorded")));
        order.map(RemovalOrder::finalOn)
                .ifPresent(day -> lines.with(Texts.text("cases.gate.final_since"), Dates.full(Texts.language(), day)));
        lines.with(
                Texts.text("cases.gate.clearance"),
                clearance
                        .map(given -> Texts.text(
                                "cases.gate.given", given.officerName(), HistoryCard.when(facts, given.givenAt())))
                        .orElse(Texts.text("cases.gate.not_given")));
        if (facts.minor() && clearance.isPresent()) {
            lines.with(
                    Texts.text("cases.gate.best_interests_label"),
                    Texts.text(clearance.get().bestInterests() ? "cases.yes" : "cases.no"));
        }
        add(lines);
        buttons(order.orElse(null), clearance.isPresent());
    }

    private void buttons(@org.jspecify.annotations.Nullable RemovalOrder order, boolean cleared) {
        Div row = new Div();
        row.addClassName("acts");
        boolean open = !facts.state().isOver();
        if (open && (actor.may(Permission.PREPARE_CASES) || actor.may(Permission.CLEAR_PROTECTION))) {
            row.add(button(
                    "cases.gate.record_order", () -> new OrderDialog(clearances, facts, order, this::changed).open()));
        }
        if (open && actor.may(Permission.CLEAR_PROTECTION)) {
            Checkbox bestInterests = new Checkbox(Texts.text("cases.gate.best_interests_tick"));
            if (!cleared) {
                if (facts.minor()) {
                    add(bestInterests);
                }
                row.add(button(
                        "cases.gate.give", () -> act(() -> clearances.give(facts.id(), bestInterests.getValue()))));
            } else if (!facts.isSubmitted()) {
                row.add(button("cases.gate.take_back", () -> act(() -> clearances.takeBack(facts.id()))));
            }
        }
        add(row);
    }

    private void act(Runnable command) {
        try {
            command.run();
            changed();
        } catch (Refusal no) {
            Notification.show(no.sentence(Texts.language()));
        }
    }

    private void changed() {
        fill();
        refresh.run();
    }

    private static NativeButton button(String key, Runnable act) {
        NativeButton button = new NativeButton(Texts.text(key), event -> act.run());
        button.addClassNames("btn", "sm");
        return button;
    }
}
