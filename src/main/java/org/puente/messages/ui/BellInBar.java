package org.puente.messages.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.messages.NoticeKind;
import org.puente.messages.Notices;
import org.puente.portal.BarTool;
import org.puente.portal.Texts;
import org.springframework.stereotype.Service;

/** Puts the bell above every page of those who are ever told something, and notes that they are here, in which language. */
@Service
class BellInBar implements BarTool {

    private final Notices notices;

    BellInBar(Notices notices) {
        this.notices = notices;
    }

    @Override
    public Optional<Component> tool() {
        return Actors.ifAny().filter(BellInBar::isTold).map(_ -> {
            notices.here(Texts.language());
            return new NoticeBell(notices.waiting());
        });
    }

    private static boolean isTold(Actor actor) {
        return !NoticeKind.toldTo(actor).isEmpty();
    }
}
