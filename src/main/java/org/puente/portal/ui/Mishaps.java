package org.puente.portal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.puente.portal.Tell;
import org.puente.portal.Texts;
import org.springframework.stereotype.Component;

/** Whatever goes wrong while somebody works: the page stays as it is, and a sentence says what happened. */
@Component
class Mishaps implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(Mishaps::handle));
        event.getSource().setSystemMessagesProvider(Mishaps::messages);
    }

    private static void handle(ErrorEvent event) {
        Mishap mishap = Mishap.of(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Tell.notDone(mishap.sentence()));
        }
    }

    /** An ended session says so, and leads to the sign-in page and back; drafts keep what was typed. */
    private static SystemMessages messages(SystemMessagesInfo info) {
        Locale language = Texts.spoken(info.getLocale());
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Texts.text(language, "portal.session.ended"));
        messages.setSessionExpiredMessage(Texts.text(language, "portal.session.what-to-do"));
        messages.setInternalErrorCaption(Texts.text(language, "portal.error.caption"));
        messages.setInternalErrorMessage(Texts.text(language, "portal.error.reload"));
        return messages;
    }
}
