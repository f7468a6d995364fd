package org.puente.agreements.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.puente.access.Actors;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.Agreements;
import org.puente.agreements.CodeList;
import org.puente.countries.Side;
import org.puente.portal.Card;
import org.puente.portal.EmptyState;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Symbol;
import org.puente.portal.TabLinks;
import org.puente.portal.Texts;

/** The rules in force between the reader's country and another; which agreement, if there are several, is in the URL. */
@Route("agreement/:id?")
@RolesAllowed("READ_AGREEMENTS")
@Menu(order = 90, icon = "agreement", title = "agreements.title")
class AgreementView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Agreements agreements;

    AgreementView(Agreements agreements) {
        this.agreements = agreements;
        // Nothing on this page can be focused, and whoever scrolls by keyboard needs something that can.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", Texts.text("agreements.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<AgreementProfile> known = agreements.ofCountry(Actors.current().country());
        String asked = event.getRouteParameters().get("id").orElse("");
        known.stream()
                .filter(profile -> asked.isEmpty() || profile.id().equals(asked))
                .findFirst()
                .ifPresentOrElse(profile -> show(known, profile), this::showNone);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("agreements.title");
    }

    private void show(List<AgreementProfile> known, AgreementProfile profile) {
        String version = Texts.text("agreements.version", profile.id(), profile.version(), profile.inForceSince());
        add(new PageHeader(profile.name(Texts.language()), version, versions(profile)));
        if (known.size() > 1) {
            TabLinks others = new TabLinks(Texts.text("agreements.title"));
            known.forEach(other ->
                    others.tab(other.name(Texts.language()), "agreement/" + other.id(), other.equals(profile), null));
            add(others);
        }
        add(columns(new PartyCard(profile, Side.SENDING), new PartyCard(profile, Side.RECEIVING)));
        add(columns(new ComplaintsCard(profile, Side.SENDING), new ComplaintsCard(profile, Side.RECEIVING)));
        add(new ClocksCard(profile), columns(new RulesCard(profile), new DisclosedCard(profile)));
        add(new QueriesCard(profile), new ConvictionsCard(profile));
        add(new DataSubjectsCard(profile));
        for (CodeList list : CodeList.values()) {
            add(new CodesCard(profile, list));
        }
    }

    private static Anchor versions(AgreementProfile profile) {
        Anchor versions = new Anchor("agreement/" + profile.id() + "/versions", Texts.text("agreements.versions"));
        versions.addClassName("link");
        return versions;
    }

    private void showNone() {
        add(
                new PageHeader(Texts.text("agreements.title"), ""),
                new EmptyState(Symbol.AGREEMENT, Texts.text("agreements.none"), Texts.text("agreements.none.todo")));
    }

    private static Div columns(Card one, Card other) {
        Div columns = new Div(one, other);
        columns.addClassName("agreement-pair");
        return columns;
    }
}
