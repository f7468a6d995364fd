package org.puente.biometrics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.function.Function;
import org.puente.access.Actors;
import org.puente.biometrics.ComparisonOutcome;
import org.puente.biometrics.ComparisonPool;
import org.puente.biometrics.ComparisonQueue;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.EmptyState;
import org.puente.portal.Note;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Pill;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** An examiner's queue: how many comparisons wait, the ones in hand, the ones concluded. */
@Route(ComparisonNavigation.QUEUE)
@RolesAllowed("COMPARE_PRINTS")
@Menu(order = 40, icon = "compare", title = "biometrics.comparisons")
class ComparisonsView extends Page implements HasDynamicTitle {

    private final ComparisonPool pool;
    private final Clock clock;

    ComparisonsView(ComparisonPool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
        show(pool.queue());
    }

    private void show(ComparisonQueue queue) {
        removeAll();
        add(header(queue));
        add(new Note(Symbol.HIDDEN, Texts.text("biometrics.comparisons.blind")));
        if (queue.held().isEmpty()) {
            add(nothingInHand(queue));
        } else {
            add(card("biometrics.comparisons.held", queue.held(), this::held));
        }
        if (!queue.concluded().isEmpty()) {
            add(card("biometrics.comparisons.concluded", queue.concluded(), this::concluded));
        }
    }

    private Component header(ComparisonQueue queue) {
        String title = Texts.text("biometrics.comparisons");
        String sub = Texts.text("biometrics.comparisons.waiting", queue.waiting());
        if (queue.waiting() == 0) {
            return new PageHeader(title, sub);
        }
        Button take = new Button(Texts.text("biometrics.comparisons.take"), Symbol.COMPARE.small(), _ -> take());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        return new PageHeader(title, sub, take);
    }

    private void take() {
        pool.take().ifPresentOrElse(review -> UI.getCurrent().navigate(ComparisonNavigation.workbench(review)), () -> {
            Notification.show(Texts.text("biometrics.comparisons.gone"));
            show(pool.queue());
        });
    }

    private static Component nothingInHand(ComparisonQueue queue) {
        Card card = new Card(Texts.text("biometrics.comparisons.held"));
        card.add(new EmptyState(
                Symbol.COMPARE,
                Texts.text("biometrics.comparisons.none"),
                Texts.text(
                        queue.waiting() == 0
                                ? "biometrics.comparisons.none_waiting"
                                : "biometrics.comparisons.none_taken")));
        return card;
    }

    private static <T> Card card(String title, Collection<T> items, Function<T, Component> row) {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("work");
        items.forEach(item -> rows.add(new ListItem(row.apply(item))));
        Card card = new Card(Texts.text(title)).only(Actors.current().country()).flush();
        card.add(rows);
        return card;
    }

    private Component held(ComparisonQueue.Held held) {
        return row(
                ComparisonNavigation.workbench(held.id()),
                new Span(ComparisonClock.face(clock.instant(), held.taken(), held.due())),
                held.number(),
                new Span(Texts.text("biometrics.comparisons.goon", held.step())));
    }

    private Component concluded(ComparisonQueue.Concluded concluded) {
        ComparisonOutcome together = concluded.settled();
        Div words = new Div(
                new Span(Texts.text("biometrics.comparisons.own", concluded.own())),
                small(
                        together == null
                                ? Texts.text("biometrics.comparisons.others")
                                : Texts.text("biometrics.comparisons.together", together)));
        return row(
                ComparisonNavigation.workbench(concluded.id()),
                new Pill(Dates.near(Texts.language(), Dates.here(concluded.at()))),
                concluded.number(),
                words);
    }

    private static Component row(String address, Component when, String number, Component what) {
        Span name = new Span(Texts.text("biometrics.comparison", number));
        name.addClassName("b");
        Div time = new Div(when);
        time.addClassName("wc");
        Div who = new Div(name);
        who.addClassName("wp");
        Div task = new Div(what);
        task.addClassName("wt");
        Anchor link = new Anchor(address);
        link.addClassName("wrow");
        link.add(time, who, task, Symbol.RIGHT.small());
        return link;
    }

    private static Component small(String text) {
        Div line = new Div(text);
        line.addClassNames("small", "mut");
        return line;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("biometrics.comparisons");
    }
}
