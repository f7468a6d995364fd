package org.puente.privacy.ui;

import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.portal.MenuCount;
import org.puente.privacy.PrivacyDesk;
import org.springframework.stereotype.Component;

/** Says beside the menu's entry how many requests wait. */
@Component
class RequestCount implements MenuCount {

    private final PrivacyDesk desk;

    RequestCount(PrivacyDesk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return PrivacyAddress.PAGE;
    }

    @Override
    public int count() {
        boolean officer = Actors.ifAny()
                .filter(actor -> actor.may(Permission.ANSWER_DATA_SUBJECTS))
                .isPresent();
        return officer ? desk.open() : 0;
    }
}
