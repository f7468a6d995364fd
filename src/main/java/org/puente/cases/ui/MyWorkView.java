package org.puente.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.cases.OwnHold;
import org.puente.cases.WaitingWork;
import org.puente.cases.WorkItem;
import org.puente.portal.Card;
import org.puente.portal.ClockFace;
import org.puente.portal.Dates;
import org.puente.portal.EmptyState;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** Home: what waits for me, the oldest clock first, and our holds to review. */
@Route("")
@PermitAll
@Menu(order = 10, icon = "home", title = "cases.my_work")
class MyWorkView extends Page implements HasDynamicTitle {

    private final Clock clock;

    MyWorkView(WaitingWork work, Clock clock) {
        this.clock = clock;
        Actor actor = Actors.current();
        List<WorkItem> items = work.waitingForMe();
        add(header(actor, items));
        Div columns = new Div();
        columns.addClassName("mywork");
        columns.add(waiting(items));
        List<OwnHold> reviews = work.holdsToReview();
        if (!reviews.isEmpty()) {
            columns.add(holds(actor, reviews));
        }
        add(columns);
    }

    private static Component header(Actor actor, List<WorkItem> items) {
        String sub = Texts.text("cases.my_work.sub", Dates.withWeekday(Texts.language(), Dates.today()), items.size());
        if (!actor.may(Permission.PREPARE_CASES)) {
            return new PageHeader(Texts.text("cases.my_work"), sub);
        }
        Anchor fresh = new Anchor(CasesNavigation.NEW);
        fresh.add(Symbol.PLUS.small(), new Span(Texts.text("cases.new")));
        fresh.addClassName("btn");
        return new PageHeader(Texts.text("cases.my_work"), sub, fresh);
    }

    private Card waiting(List<WorkItem> items) {
        Card card = new Card(Texts.text("cases.my_work.waits")).meta(Texts.text("cases.my_work.oldest_first"));
        if (items.isEmpty()) {
            card.add(new EmptyState(
                    Symbol.CHECK, Texts.text("cases.my_work.nothing"), Texts.text("cases.my_work.nothing_todo")));
            return card;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("work");
        items.forEach(item -> rows.add(new ListItem(row(item))));
        card.flush().add(rows);
        return card;
    }

    private Component row(WorkItem item) {
        Span person = new Span(item.title());
        person.addClassName("b");
        Div who = new Div(person, small(item.subtitle()));
        who.addClassName("wp");
        Div what = new Div(new Span(Texts.text(item.taskKey(), item.taskArgs().toArray())));
        what.addClassName("wt");
        if (item.whyKey() != null) {
            what.add(small(Texts.text(item.whyKey(), item.whyArgs().toArray())));
        }
        Span time = new Span(face(item));
        time.addClassName("wc");
        Anchor link = new Anchor(item.address());
        link.addClassName("wrow");
        link.add(time, who, what, Symbol.RIGHT.small());
        return link;
    }

    private ClockFace face(WorkItem item) {
        Instant due = item.due();
        if (item.paused()) {
            return ClockFace.paused();
        }
        if (due != null) {
            return Clocks.face(clock.instant(), item.started(), due, "");
        }
        return item.stopped() ? ClockFace.stopped("") : ClockFace.none(Texts.text("cases.clock.none"), "");
    }

    private static Card holds(Actor actor, List<OwnHold> reviews) {
        Card card = new Card(Texts.text("cases.my_work.holds")).only(actor.country());
        UnorderedList rows = new UnorderedList();
        rows.addClassName("work");
        for (OwnHold hold : reviews) {
            Anchor link = new Anchor(CasesNavigation.panel(hold.caseId(), "overview"));
            link.addClassNames("wrow", "two");
            Div words = new Div(new Span(Texts.of(hold.kind())), small(hold.placedByName()));
            words.addClassName("wt");
            link.add(words, new Span(Dates.near(Texts.language(), hold.reviewOn())));
            rows.add(new ListItem(link));
        }
        card.flush().add(rows);
        return card;
    }

    private static Div small(String text) {
        Div line = new Div(text);
        line.addClassNames("small", "mut");
        return line;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("cases.my_work");
    }
}
