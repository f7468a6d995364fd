package org.puente.biometrics.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.puente.biometrics.GalleryHealth;
import org.puente.biometrics.GalleryStatus;
import org.puente.portal.Card;
import org.puente.portal.Facts;
import org.puente.portal.Note;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Pill;
import org.puente.portal.Symbol;
import org.puente.portal.Texts;

/** How the system is, for the administrators of a country; so far, its gallery on the node that answers. */
@Route("health")
@RolesAllowed("ADMINISTER")
@Menu(order = 97, icon = "info", title = "biometrics.health")
class HealthView extends Page implements HasDynamicTitle {

    private static final int EVERY_MS = 1000;

    private final transient GalleryHealth health;
    private final Div gallery = new Div();
    private boolean complete;
    private @Nullable Registration polling;

    HealthView(GalleryHealth health) {
        this.health = health;
        add(new PageHeader(getPageTitle(), Texts.text("biometrics.health.sub")), gallery);
        show();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("biometrics.health");
    }

    private void show() {
        GalleryStatus status = health.now();
        complete = status.loadedPercent() == 100;
        Card card = new Card(Texts.text("biometrics.health.gallery"));
        card.besideTitle(
                complete
                        ? Pill.ok(Texts.text("biometrics.health.loaded"))
                        : new Pill(Symbol.CLOCK, Texts.text("biometrics.health.loading", status.loadedPercent())));
        card.only(status.owner());
        if (!complete) {
            ProgressBar bar = new ProgressBar(0, 100, status.loadedPercent());
            bar.getElement().setAttribute("aria-label", Texts.text("biometrics.health.bar"));
            card.add(bar, new Note(Symbol.CLOCK, Texts.text("biometrics.health.meanwhile")));
        }
        card.add(Facts.inLines()
                .with(Texts.text("biometrics.health.stored"), number(status.stored()))
                .with(Texts.text("biometrics.health.in_memory"), number(status.loaded()))
                .with(Texts.text("biometrics.health.bytes"), number(status.bytesOfAPrint()))
                .with(Texts.text("biometrics.health.version"), number(status.codeVersion()))
                .with(Texts.text("biometrics.health.backlog"), number(status.toEncode())));
        if (complete && status.toEncode() > 0) {
            card.add(new Note(Symbol.ALERT, Texts.text("biometrics.health.unreadable")));
        }
        gallery.removeAll();
        gallery.add(card);
    }

    private static String number(long figure) {
        return Texts.text("biometrics.health.figure", figure);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (complete) {
            return;
        }
        event.getUI().setPollInterval(EVERY_MS);
        polling = event.getUI().addPollListener(poll -> {
            show();
            if (complete) {
                poll.getSource().setPollInterval(-1);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            event.getUI().setPollInterval(-1);
            polling.remove();
        }
    }
}
