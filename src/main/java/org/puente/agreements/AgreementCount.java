package org.puente.agreements;

import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.portal.MenuCount;
import org.springframework.stereotype.Component;

/** How many versions wait for the signature of the administrator's side, beside the menu's entry. */
@Component
class AgreementCount implements MenuCount {

    private final VersionList versions;

    AgreementCount(VersionList versions) {
        this.versions = versions;
    }

    @Override
    public String path() {
        return "agreement";
    }

    @Override
    public int count() {
        return Actors.current().may(Permission.SIGN_AGREEMENTS) ? versions.waiting() : 0;
    }
}
