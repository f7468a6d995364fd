package org.puente.portal;

import org.junit.jupiter.api.Test;
import org.puente.testing.PortalInBrowser;

class SignInBrowserTest extends PortalInBrowser {

    @Test
    void theSignInPageIsDrawnForAnybodyInBothLanguages() {
        visitor(ENGLISH).open("sign-in").photograph("sign-in");
        visitor(SPANISH).open("sign-in").photograph("sign-in");
    }
}
