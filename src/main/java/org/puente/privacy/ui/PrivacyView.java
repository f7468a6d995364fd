package org.puente.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import org.puente.portal.Drafts;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.TabLinks;
import org.puente.portal.Texts;
import org.puente.privacy.AccessDesk;
import org.puente.privacy.Certificates;
import org.puente.privacy.CorrectionDesk;
import org.puente.privacy.PrivacyDesk;
import org.puente.privacy.Retention;

/** What a privacy officer does: answer persons who ask, see what is erased soon, and certify what was erased. */
@Route(PrivacyAddress.PAGE)
@RolesAllowed("ANSWER_DATA_SUBJECTS")
@Menu(order = 70, icon = "lock", title = "privacy.title")
class PrivacyView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Desks desks;
    private final Clock clock;
    private final Retention retention;
    private final Certificates certificates;
    private final Drafts drafts;
    private final Div tabs = new Div();
    private final Div part = new Div();

    PrivacyView(
            PrivacyDesk desk,
            AccessDesk access,
            CorrectionDesk corrections,
            Retention retention,
            Certificates certificates,
            Drafts drafts,
            Clock clock) {
        desks = new Desks(desk, access, corrections);
        this.clock = clock;
        this.retention = retention;
        this.certificates = certificates;
        this.drafts = drafts;
        part.addClassName("privacy-part");
        add(new PageHeader(Texts.text("privacy.title"), Texts.text("privacy.sub")), tabs, part);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Set<String> asked =
                event.getLocation().getQueryParameters().getParameters().keySet();
        boolean due = asked.contains(PrivacyAddress.DUE);
        boolean certified = asked.contains(PrivacyAddress.CERTIFICATES);
        int open = desks.requests().open();
        tabs.removeAll();
        tabs.add(new TabLinks(Texts.text("privacy.title"))
                .tab(
                        Texts.text("privacy.requests"),
                        PrivacyAddress.PAGE,
                        !due && !certified,
                        open == 0 ? null : String.valueOf(open))
                .tab(Texts.text("privacy.due"), PrivacyAddress.part(PrivacyAddress.DUE), due, null)
                .tab(
                        Texts.text("privacy.certificates"),
                        PrivacyAddress.part(PrivacyAddress.CERTIFICATES),
                        certified,
                        null));
        part.removeAll();
        part.add(part(due, certified));
    }

    private Component part(boolean due, boolean certified) {
        if (due) {
            return new DuePart(retention);
        }
        return certified ? new CertificatesPart(certificates) : new RequestsPart(desks, drafts, clock);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("privacy.title");
    }
}
