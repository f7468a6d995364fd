package org.puente.field.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.puente.field.FieldAddress;
import org.puente.field.FieldDevice;
import org.puente.portal.Card;
import org.puente.portal.EmptyState;
import org.puente.portal.Page;
import org.puente.portal.PageHeader;
import org.puente.portal.Refusal;
import org.puente.portal.Symbol;
import org.puente.portal.Tell;
import org.puente.portal.Texts;

/** The devices to which journeys were taken along, and the way to end what they may do. */
@Route(FieldAddress.DEVICES)
@RolesAllowed({"MOVE_PERSONS", "MONITOR_JOURNEYS", "CLOSE_CASES"})
@Menu(order = 48, icon = "offline", title = "field.devices")
class DevicesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final FieldDesks desks;
    private final Clock clock;

    DevicesView(FieldDesks desks, Clock clock) {
        this.desks = desks;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        List<FieldDevice> all = desks.devices().all();
        add(new PageHeader(getPageTitle(), Texts.text("field.devices.sub")));
        if (all.isEmpty()) {
            add(new EmptyState(
                    Symbol.OFFLINE, Texts.text("field.devices.none"), Texts.text("field.devices.none.what")));
            return;
        }
        Card list = new Card(Texts.text("field.devices.list"));
        list.add(new DeviceTable(all, clock.instant(), this::revoke));
        add(list);
    }

    private void revoke(FieldDevice device) {
        try {
            desks.devices().revoke(device.id());
            Tell.done(Texts.text("field.devices.is_revoked"));
        } catch (Refusal refusal) {
            Tell.notDone(refusal.sentence(Texts.language()));
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("field.devices");
    }
}
