package org.puente.portal.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.puente.access.OwnSession;
import org.puente.access.OwnSessions;
import org.puente.portal.Card;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** Where the user is signed in, and the way to end it from here. */
@Route(SessionsView.ADDRESS)
@PermitAll
class SessionsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "sessions";

    private final OwnSessions sessions;

    SessionsView(OwnSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("portal.sessions");
    }

    private void show() {
        removeAll();
        List<OwnSession> all = sessions.all();
        PageHeader header = all.size() > 1
                ? new PageHeader(getPageTitle(), Texts.text("portal.sessions.sub", all.size()), endOthers())
                : new PageHeader(getPageTitle(), Texts.text("portal.sessions.sub", all.size()));
        Card list = new Card(Texts.text("portal.sessions.list"));
        list.add(new SessionTable(all, this::end));
        add(header, list);
    }

    private NativeButton endOthers() {
        NativeButton button = new NativeButton(Texts.text("portal.sessions.end-others"), _ -> {
            sessions.endOthers();
            show();
            Tell.done(Texts.text("portal.sessions.ended-others"));
        });
        button.addClassName("btn");
        return button;
    }

    private void end(OwnSession session) {
        sessions.end(session.id());
        show();
        Tell.done(Texts.text("portal.sessions.ended"));
    }
}
