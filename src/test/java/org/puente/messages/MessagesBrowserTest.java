package org.puente.messages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.puente.access.Role;
import org.puente.countries.CaseId;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class MessagesBrowserTest extends PortalInBrowser {

    @Autowired
    private ApplicationContext portal;

    @Test
    void twoOfficesWriteToEachOtherAndEachSeesAtOnceThatSomethingWaits() {
        CaseId id = new CaseWalk(portal).inVerification();
        Visitor co = visitor(SPANISH, user(CO, Role.SUPERVISOR)).open("agreement");
        String before = co.page().locator("notice-bell .figure").textContent();
        int waiting = before.isEmpty() ? 0 : Integer.parseInt(before);

        Visitor us = visitor(ENGLISH, user(US, Role.CASEWORKER)).open("cases/" + id + "/messages");
        choose(us, "When can the consular interview be held?");
        us.type("messages.text", "Before the asylum office closes.").press("messages.send");
        assertThat(us.page().locator("mark")).hasText("asylum");
        us.photograph("message-refused");
        us.type("messages.text", "Any weekday suits us.").press("messages.send");

        assertThat(co.page().locator("notice-bell .figure")).hasText(String.valueOf(waiting + 1));
        co.page().locator("notice-bell a").click();
        Locator notice = co.page().locator("a.wrow[href$='%s/messages']".formatted(id));
        assertThat(notice).containsText("La otra parte escribió un mensaje");
        co.settle().photograph("notices");
        notice.click();
        co.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Responder: "))
                .click();
        co.settle();
        choose(co, "Se está gestionando");
        co.press("messages.send").photograph("messages-receiving");

        Locator conversation = us.page().locator(".conversation");
        assertThat(conversation).containsText("It is being arranged");
        assertThat(conversation).containsText("Read in Colombia, Supervisor");
        us.settle().photograph("messages-sending");
    }

    private static void choose(Visitor visitor, String code) {
        visitor.page().locator("vaadin-select.wide").click();
        visitor.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(code))
                .first()
                .click();
        visitor.settle();
    }
}
