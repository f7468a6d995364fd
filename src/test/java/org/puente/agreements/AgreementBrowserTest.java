package org.puente.agreements;

import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class AgreementBrowserTest extends PortalInBrowser {

    @Autowired
    private ApplicationContext portal;

    @Test
    void bothCountriesReadTheAgreementInTheirLanguage() {
        visitor(ENGLISH, user(US, Role.ADMINISTRATOR)).open("agreement").photograph("agreement");
        visitor(SPANISH, user(CO, Role.SUPERVISOR)).open("agreement").photograph("agreement");
    }

    @Test
    void theNextVersionIsReadComparedAndSignedByEitherSide() {
        NextVersions next = new NextVersions(portal, "us-co", Profiles.DELIVERED);
        Actor us = user(US, Role.ADMINISTRATOR);
        Actor co = user(CO, Role.ADMINISTRATOR);
        String text = next.text()
                .replace("TRANSFER_REPLY: { hours: 24 }", "TRANSFER_REPLY: { hours: 36 }")
                .replace("  - fingerprints\n", "")
                .replace("en: Weather", "en: Bad weather")
                .replaceFirst("weekend: .SATURDAY, SUNDAY.", "weekend: [SUNDAY]");
        UUID id = next.propose(us, text);
        next.sign(us, id, text);
        Visitor english = visitor(ENGLISH, us);
        english.open("agreement/us-co/versions").photograph("agreement-versions");
        english.page().getByText("Differences from version").first().click();
        english.photograph("agreement-differences");
        Visitor spanish = visitor(SPANISH, co);
        spanish.open("agreement/us-co/versions").photograph("agreement-versions");
        spanish.page().getByText("Diferencias con la versión").first().click();
        spanish.photograph("agreement-differences");
        next.withdraw(us, id);
    }
}
