package org.puente.portal.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.portal.AgreementBadge;
import org.puente.portal.BarTool;
import org.puente.portal.GoTo;
import org.puente.portal.MenuCount;
import org.puente.portal.Texts;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every view but the sign-in page. Views don't name it, and it names no view. */
@Layout
@PermitAll
@JsModule("./portal-frame.js")
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String TO_HEADING = """
            const heading = this.querySelector('h1');
            if (heading) {
                heading.tabIndex = -1;
                heading.focus({ preventScroll: true });
            }
            window.scrollTo(0, 0);""";

    private final Main main = new Main();
    private final NavigationMenu menu;
    private final TopBar bar;
    private @Nullable Component shown;

    MainLayout(
            ObjectProvider<AgreementBadge> agreement,
            ObjectProvider<MenuCount> counts,
            ObjectProvider<GoTo> places,
            ObjectProvider<BarTool> tools) {
        Optional<AgreementBadge> badge = agreement.stream().findFirst();
        menu = new NavigationMenu(counts.stream().toList());
        bar = new TopBar(badge, places.stream().toList(), tools.stream().toList());
        setPrimarySection(Section.DRAWER);
        addToNavbar(skipLink(), bar);
        if (Actors.areRenewed()) {
            addToNavbar(new RightsWatch());
        }
        addToDrawer(drawer(badge));
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        ReconnectDialogConfiguration words = event.getUI().getReconnectDialogConfiguration();
        words.setDialogText(Texts.text("portal.connection.lost"));
        words.setDialogTextGaveUp(Texts.text("portal.connection.gone"));
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement view) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        menu.show(path);
        Component view = (Component) event.getActiveChain().getFirst();
        String name = name(view);
        bar.show(name, event.getActiveChain());
        UI ui = event.getLocationChangeEvent().getUI();
        ui.beforeClientResponse(view, _ -> ui.getPage().setTitle(Texts.text("portal.page", name)));
        if (shown != null && shown != view) {
            main.getElement().executeJs(TO_HEADING);
        }
        shown = view;
    }

    private static String name(Component view) {
        return view instanceof HasDynamicTitle titled ? titled.getPageTitle() : "Puente";
    }

    private Component drawer(Optional<AgreementBadge> badge) {
        Aside drawer = new Aside(new Brand());
        badge.stream()
                .flatMap(known -> known.all(Texts.language()).stream())
                .map(AgreementBox::new)
                .forEach(drawer::add);
        drawer.add(menu, new UserBox(badge));
        drawer.addClassName("side");
        return drawer;
    }

    private static Component skipLink() {
        Anchor skip = new Anchor("#content", Texts.text("portal.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        return skip;
    }
}
