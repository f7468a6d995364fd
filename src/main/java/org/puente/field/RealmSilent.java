package org.puente.field;

import org.puente.portal.Refusal;

/** Whether somebody may still act cannot be asked, so nothing is handed over. */
class RealmSilent extends Refusal {

    RealmSilent() {
        super("field.refused.realm_silent");
    }
}
