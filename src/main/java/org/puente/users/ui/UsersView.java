package org.puente.users.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.puente.portal.Card;
import org.puente.portal.EmptyState;
import org.puente.portal.Note;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;
import org.puente.users.RealmUser;
import org.puente.users.RealmUsers;

/** The party's users as Keycloak has them now, and what each role may do. */
@Route("users")
@RolesAllowed("ADMINISTER")
@Menu(order = 95, icon = "users", title = "users.title")
@Uses(ConfirmDialog.class)
class UsersView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final RealmUsers users;

    UsersView(RealmUsers users) {
        this.users = users;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("users.title");
    }

    private void show() {
        removeAll();
        Optional<URI> console = users.console();
        if (console.isEmpty()) {
            add(
                    new PageHeader(getPageTitle(), ""),
                    new EmptyState(Symbol.USERS, Texts.text("users.none"), Texts.text("users.none.what-to-do")));
        } else {
            List<RealmUser> all = users.all();
            add(new PageHeader(getPageTitle(), Texts.text("users.sub", all.size()), manage(console.get())));
            if (all.size() == RealmUsers.MOST) {
                add(new Note(Texts.text("users.most", RealmUsers.MOST)));
            }
            Card list = new Card(Texts.text("users.list"));
            list.add(new UserTable(all, this::ask));
            add(list);
        }
        Card roles = new Card(Texts.text("users.roles"));
        roles.add(new RoleTable());
        add(roles);
    }

    private static Anchor manage(URI console) {
        Anchor manage = new Anchor(console.toString(), new Span(Texts.text("users.manage")), Symbol.RIGHT.small());
        manage.setTarget(AnchorTarget.BLANK);
        manage.getElement().setAttribute("rel", "noreferrer");
        manage.addClassName("btn");
        return manage;
    }

    private void ask(RealmUser user) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Texts.text("users.disable.ask", user.name()));
        dialog.setText(Texts.text("users.disable.what"));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.text("users.disable.not"));
        dialog.setConfirmText(Texts.text("users.disable"));
        dialog.addConfirmListener(_ -> disable(user));
        dialog.open();
    }

    private void disable(RealmUser user) {
        users.disable(user.id());
        show();
        Tell.done(Texts.text("users.disabled.done", user.name()));
    }
}
