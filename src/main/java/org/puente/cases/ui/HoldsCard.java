package org.puente.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.puente.access.Actor;
import org.puente.cases.CaseFacts;
import org.puente.cases.Holds;
import org.puente.cases.OwnHold;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;

/** The own side's standing holds, for its own eyes. */
class HoldsCard extends Card {

    private final transient Holds holds;
    private final transient CaseFacts facts;
    private final transient Actor actor;
    private final Runnable refresh;

    HoldsCard(Holds holds, CaseFacts facts, Actor actor, Runnable refresh) {
        super(Texts.text("cases.holds"));
        this.holds = holds;
        this.facts = facts;
        this.actor = actor;
        this.refresh = refresh;
        only(facts.viewer());
        fill();
    }

    private void fill() {
        removeAll();
        List<OwnHold> standing = holds.standing(facts.id());
        if (standing.isEmpty()) {
            Span none = new Span(Texts.text("cases.holds.none"));
            none.addClassNames("small", "mut");
            add(none);
        }
        standing.forEach(hold -> add(line(hold)));
    }

    private Div line(OwnHold hold) {
        Span kind = new Span(Texts.of(hold.kind()));
        kind.addClassName("b");
        Div words = new Div(
                kind,
                small(Texts.text("cases.hold.by", hold.placedByName(), HistoryCard.when(facts, hold.placedAt()))),
                small(Texts.text("cases.hold.review", Dates.near(Texts.language(), hold.reviewOn()))));
        if (hold.note() != null) {
            words.add(small(hold.note()));
        }
        words.addClassName("grow");
        Div line = new Div(words);
        line.addClassNames("row", "holdline");
        if (actor.may(hold.kind().lifting())) {
            line.add(
                    button("cases.hold.keep", () -> holds.keep(hold.id())),
                    button("cases.hold.lift", () -> holds.lift(hold.id())));
        }
        return line;
    }

    private NativeButton button(String key, Runnable act) {
        NativeButton button = new NativeButton(Texts.text(key), event -> {
            try {
                act.run();
            } catch (Refusal no) {
                Notification.show(no.sentence(Texts.language()));
            }
            fill();
            refresh.run();
        });
        button.addClassNames("btn", "sm");
        return button;
    }

    private static Div small(String text) {
        Div line = new Div(text);
        line.addClassNames("small", "mut");
        return line;
    }
}
