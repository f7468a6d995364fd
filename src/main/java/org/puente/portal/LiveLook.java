package org.puente.portal;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Has a page read anew every five seconds while it is open, for half an hour after the last thing done on it. */
public final class LiveLook implements Serializable {

    private static final int EVERY_MS = 5_000;
    private static final int MOST_LOOKS = 360;

    private final Runnable look;
    private @Nullable Registration polling;
    private int looks;

    private LiveLook(Runnable look) {
        this.look = look;
    }

    /** @param look shows what has changed, and leaves alone what somebody is typing or pressing */
    public static LiveLook of(Component page, Runnable look) {
        LiveLook live = new LiveLook(look);
        page.addAttachListener(live::begin);
        page.addDetachListener(gone -> live.end(gone.getUI()));
        return live;
    }

    /** Something was done on the page: it is read anew for another half hour. */
    public void goOn() {
        looks = 0;
    }

    private void begin(AttachEvent attached) {
        attached.getUI().setPollInterval(EVERY_MS);
        polling = ComponentUtil.addListener(attached.getUI(), PollEvent.class, this::again);
    }

    private void again(PollEvent poll) {
        looks++;
        if (looks > MOST_LOOKS) {
            poll.getSource().setPollInterval(-1);
        } else {
            look.run();
        }
    }

    private void end(UI ui) {
        ui.setPollInterval(-1);
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }
}
