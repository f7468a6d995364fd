package org.puente.field;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.access.Role.TRANSFER_COORDINATOR;
import static org.puente.testing.TestActors.US;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.puente.testing.WholeDatabase;
import org.puente.treatment.CheckDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A whole round: a journey is taken along, checks are answered without a network, and a bad network brings them home. */
class FieldRoundBrowserTest extends PortalInBrowser {

    private static final List<String> CHECKS = List.of("TRN-02", "TRN-03", "TRN-05");
    private static final String PIN = "lluvia7";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private WholeDatabase database;

    @LocalServerPort
    private int port;

    @Test
    void whatIsRecordedWithoutANetworkComesHomeOnceHoweverOftenTheNetworkIsCut() {
        JourneyWalk walk = new JourneyWalk(portal);
        CaseId person = walk.approved();
        JourneyId flight = walk.flight(6);
        walk.underWay(flight, person);
        Actor coordinator = user(US, TRANSFER_COORDINATOR);
        String code =
                Actors.as(coordinator, () -> portal.getBean(TakeAlong.class).code(flight, Locale.ENGLISH));

        try (CutNetwork network = new CutNetwork(port)) {
            Visitor device = Visitor.arrive(network.address(), ENGLISH);
            Page first = device.page();
            takeAlong(first, network, code);
            first.context().setOffline(true);
            CHECKS.forEach(check -> fail(first, person, check));
            Page page = endTheTab(first, network);
            network.cut(4);
            page.context().setOffline(false);
            page.evaluate("location.hash = '#/waiting'");
            page.waitForCondition(() -> {
                button(page, "Try now").click();
                return network.leftToCut() == 0;
            });
            button(page, "Try now").click();
            assertThat(page.locator(".band")).containsText("Nothing waits");
            assertThat(page.locator(".band")).not().containsText("photo");
            device.leave();
        }

        Actors.as(
                coordinator,
                () -> CHECKS.forEach(check -> assertThat(portal.getBean(CheckDesk.class)
                                .list(person)
                                .orElseThrow()
                                .line(check)
                                .orElseThrow()
                                .own())
                        .hasSize(1)));
        assertThat(count("select count(*) from field_item where case_id = ?", person))
                .isEqualTo(CHECKS.size());
        assertThat(count("select count(*) from field_photo where case_id = ?", person))
                .isEqualTo(1);
        Visitor officer = visitor(ENGLISH, coordinator).open("cases/" + person + "/treatment");
        for (String check : CHECKS) {
            assertThat(officer.page().locator("[id='card-" + person + ":" + check + "']"))
                    .containsText("Seen as " + check);
        }
    }

    private static void takeAlong(Page page, CutNetwork network, String code) {
        page.navigate(network.address() + "/field/#take=" + code);
        page.locator("#pin").fill(PIN);
        page.locator("#again").fill(PIN);
        button(page, "Take along").click();
        assertThat(page.locator(".band")).containsText("Nothing waits");
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
    }

    /** As the system ends a page of which nobody makes use; another one is opened later. */
    private static Page endTheTab(Page page, CutNetwork network) {
        Page again = page.context().newPage();
        page.close();
        again.navigate(network.address() + "/field/");
        assertThat(again.locator("main")).containsText("wait on this device");
        again.locator("#pin").fill(PIN);
        button(again, "Open").click();
        return again;
    }

    private static void fail(Page page, CaseId person, String check) {
        page.evaluate("place => location.hash = place", "#/person/" + person + "/IN_TRANSIT");
        Locator card = page.locator("[id='card-" + person + ":" + check + "']");
        card.locator(".fail").click();
        card.locator("textarea").first().fill("Seen as " + check);
        if (check.equals(CHECKS.getFirst())) {
            card.locator("input[type=file]").setInputFiles(Path.of("frontend/field/icon-512.png"));
            assertThat(card.locator("figure img")).isVisible();
        }
        card.locator(".keep").click();
        assertThat(card.locator(".kept")).isVisible();
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private int count(String sql, CaseId person) {
        return database.sql(sql).param(person.uuid()).query(Integer.class).single();
    }
}
