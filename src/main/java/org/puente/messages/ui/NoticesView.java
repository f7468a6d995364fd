package org.puente.messages.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.puente.messages.MailState;
import org.puente.messages.Notice;
import org.puente.messages.Notices;
import org.puente.portal.Card;
import org.puente.portal.Dates;
import org.puente.portal.EmptyState;
import org.puente.portal.LiveLook;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Pill;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** What the user was told of, the newest first, and how they want to be told. To open it is to have read what is there. */
@Route(NoticesView.ADDRESS)
@RolesAllowed({"READ_CASES", "ANSWER_DATA_SUBJECTS"})
class NoticesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "notices";

    private final Notices notices;
    private final Card list = new Card(Texts.text("messages.notices.list"));
    private List<Notice> shown = List.of();

    NoticesView(Notices notices, MailState mail) {
        this.notices = notices;
        add(new PageHeader(getPageTitle(), Texts.text("messages.notices.sub")), list);
        notices.wishes().ifPresent(wishes -> add(new WishesCard(wishes, notices, mail)));
        LiveLook.of(this, this::look);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(notices.mine());
        notices.readAll();
    }

    /** What comes while the page lies open is shown, and stays unread until it is opened again. */
    private void look() {
        List<Notice> now = notices.mine();
        if (now.stream().filter(Notice::unread).count() > 0 && !now.equals(shown)) {
            show(now);
        }
    }

    private void show(List<Notice> all) {
        shown = all;
        list.removeAll();
        if (all.isEmpty()) {
            list.add(new EmptyState(
                    Symbol.BELL, Texts.text("messages.notices.none"), Texts.text("messages.notices.none.what")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("work");
        all.forEach(notice -> rows.add(new ListItem(row(notice))));
        list.flush().add(rows);
    }

    private static Anchor row(Notice notice) {
        Span person = new Span(notice.personName());
        person.addClassName("b");
        Div who = new Div(person, small(notice.number()));
        who.addClassName("wp");
        Div what = new Div(new Span(Texts.text("messages.notice." + notice.kind())));
        what.addClassName("wt");
        if (notice.unread()) {
            what.add(new Pill(Symbol.BELL, Texts.text("messages.notices.unread")));
        }
        Span time = new Span(Dates.nearMoment(Texts.language(), Dates.here(notice.at())));
        time.addClassName("wc");
        Anchor link = new Anchor(notice.address());
        link.addClassName("wrow");
        link.add(time, who, what, Symbol.RIGHT.small());
        return link;
    }

    private static Div small(String text) {
        Div line = new Div(text);
        line.addClassNames("small", "mut");
        return line;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("messages.notices");
    }
}
