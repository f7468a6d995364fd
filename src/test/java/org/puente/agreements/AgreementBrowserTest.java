package org.puente.agreements;

import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import org.junit.jupiter.api.Test;
import org.puente.access.Role;
import org.puente.testing.PortalInBrowser;

class AgreementBrowserTest extends PortalInBrowser {

    @Test
    void bothCountriesReadTheAgreementInTheirLanguage() {
        visitor(ENGLISH, user(US, Role.ADMINISTRATOR)).open("agreement").photograph("agreement");
        visitor(SPANISH, user(CO, Role.SUPERVISOR)).open("agreement").photograph("agreement");
    }
}
