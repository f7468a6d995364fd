package org.puente.agreements.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.agreements.AgreementDesk;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.Agreements;
import org.puente.agreements.VersionLine;
import org.puente.agreements.VersionList;
import org.puente.portal.EmptyState;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** The versions of one agreement: which is in force, which was proposed, who signed; and for administrators the way to a new one. */
@Route("agreement/:id/versions")
@RolesAllowed("READ_AGREEMENTS")
class VersionsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Agreements agreements;
    private final VersionList versions;
    private final AgreementDesk desk;

    VersionsView(Agreements agreements, VersionList versions, AgreementDesk desk) {
        this.agreements = agreements;
        this.versions = versions;
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        removeAll();
        agreements
                .byId(id)
                .filter(profile -> profile.involves(Actors.current().country()))
                .ifPresentOrElse(this::show, this::showNone);
    }

    private void show(AgreementProfile profile) {
        removeAll();
        Anchor present = new Anchor("agreement/" + profile.id(), Texts.text("agreements.versions.present"));
        present.addClassName("link");
        add(new PageHeader(Texts.text("agreements.versions"), profile.name(Texts.language()), present));
        if (Actors.current().may(Permission.SIGN_AGREEMENTS)) {
            add(new ProposalCard(profile, desk, () -> show(profile)));
        }
        List<VersionLine> lines = versions.of(profile.id());
        for (VersionLine line : lines) {
            add(new VersionCard(profile, line, before(line, lines), desk, () -> show(profile)));
        }
    }

    /** The version that it follows or would follow: the latest signed one with a lower number. */
    private static VersionLine before(VersionLine line, List<VersionLine> lines) {
        return lines.stream()
                .filter(other -> other.version() < line.version() && other.isSigned())
                .findFirst()
                .orElse(line);
    }

    private void showNone() {
        add(
                new PageHeader(Texts.text("agreements.versions"), ""),
                new EmptyState(Symbol.AGREEMENT, Texts.text("agreements.none"), Texts.text("agreements.none.todo")));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("agreements.versions");
    }
}
