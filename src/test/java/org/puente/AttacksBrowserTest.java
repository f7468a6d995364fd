package org.puente;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.usCaseworker;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.CaseState;
import org.puente.countries.CaseId;
import org.puente.documents.FileDesk;
import org.puente.documents.FileKind;
import org.puente.journeys.JourneyDesk;
import org.puente.journeys.papers.ExportPurpose;
import org.puente.journeys.papers.ManifestExports;
import org.puente.journeys.papers.PaperFormat;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalInBrowser;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What somebody tries who means harm and has a browser, a session of a lesser user, or none. */
class AttacksBrowserTest extends PortalInBrowser {

    private static final byte[] PDF = "%PDF-1.4\n...\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String PRESS_EVERYTHING =
            "() => { const c = Object.values(Vaadin.Flow.clients).find(c => c.sendEventMessage);"
                    + " for (let node = 1; node < 3000; node++) { c.sendEventMessage(node, 'click', {}); } return true; }";

    @Autowired
    private ApplicationContext portal;

    @Test
    void aSessionGetsANewIdWithTheSignInAndNoneThatSomebodyElseChose() {
        Visitor victim = visitor(ENGLISH);
        String address = victim.open("sign-in").page().url();
        String before = session(victim);
        victim.page().context().clearCookies();
        victim.page().context().addCookies(List.of(new Cookie("JSESSIONID", "0123456789ABCDEF").setUrl(address)));

        victim.signIn(user(US, Role.CASEWORKER).id().key());

        assertThat(session(victim)).isNotEqualTo("0123456789ABCDEF").isNotEqualTo(before);
        Visitor second = visitor(ENGLISH);
        second.open("sign-in");
        String anonymous = session(second);
        second.signIn(user(US, Role.CASEWORKER).id().key());
        assertThat(session(second)).isNotEqualTo(anonymous);

        Visitor attacker = visitor(ENGLISH);
        attacker.page().context().addCookies(List.of(new Cookie("JSESSIONID", anonymous).setUrl(address)));
        attacker.open("cases");
        assertThat(attacker.page().url()).contains("sign-in");
        assertThat(victim.page().context().cookies().stream().filter(cookie -> cookie.name.equals("JSESSIONID")))
                .allMatch(cookie -> cookie.httpOnly && cookie.sameSite.name().equals("LAX"));
    }

    private static String session(Visitor visitor) {
        return visitor.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .value;
    }

    @Test
    void aRequestIsNothingInAnotherSessionNorASecondTime() {
        CaseId id = new CaseWalk(portal).ready();
        Visitor supervisor = visitor(ENGLISH, user(US, Role.SUPERVISOR)).open("cases/" + id);
        List<Request> sent = new CopyOnWriteArrayList<>();
        supervisor.page().onRequest(request -> {
            if (request.url().contains("v-r=uidl")) {
                sent.add(request);
            }
        });
        supervisor.press("cases.hold.place");
        supervisor.press("cases.cancel");
        assertThat(sent).isNotEmpty();

        Visitor caseworker = visitor(ENGLISH, user(US, Role.CASEWORKER)).open("cases/" + id);
        for (Request request : List.copyOf(sent)) {
            APIResponse answer = caseworker.page().request().post(request.url(), as(request));
            assertThat(answer.text()).doesNotContain("\"changes\":[{").doesNotContain("vaadin-dialog");
        }

        String again = supervisor
                .page()
                .request()
                .post(sent.getFirst().url(), as(sent.getFirst()))
                .text();
        assertThat(again).doesNotContain("vaadin-dialog");
        assertThat(caseworker.open("cases/" + id).page().locator(".hold")).hasCount(0);
    }

    private static RequestOptions as(Request request) {
        return RequestOptions.create()
                .setHeader("Content-Type", "application/json; charset=UTF-8")
                .setData(request.postData());
    }

    /** The caseworker's own page sends what no button of theirs would: clicks on everything that the server knows. */
    @Test
    void pressingWhatIsNotOfferedTakesNoStep() {
        CaseWalk walk = new CaseWalk(portal);
        CaseId id = walk.ready();
        Visitor caseworker = visitor(ENGLISH, user(US, Role.CASEWORKER)).open("cases/" + id);

        assertThat(caseworker.page().evaluate(PRESS_EVERYTHING)).isEqualTo(true);
        caseworker.settle();

        assertThat(walk.facts(usCaseworker(), id).state()).isEqualTo(CaseState.DRAFT);
    }

    @Test
    void aRequestWithoutTheTokenOfItsPageIsRefused() {
        Visitor officer = visitor(ENGLISH, user(US, Role.CASEWORKER)).open("");
        String root = officer.page().url();

        assertThat(officer.page().request().post(root + "logout").status()).isEqualTo(403);
        for (String download : new Addresses(portal).downloadsOfBrowsers()) {
            String address =
                    root + download.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
            assertThat(officer.page().request().post(address).status())
                    .as(download)
                    .isEqualTo(403);
            assertThat(officer.page().request().delete(address).status())
                    .as(download)
                    .isEqualTo(403);
        }
        assertThat(officer.open("cases").page().url()).endsWith("/cases");
    }

    @Test
    void nothingIsDeliveredToWhoeverIsNotSignedIn() {
        Visitor stranger = visitor(ENGLISH).open("sign-in");
        String root = stranger.page().url().replace("sign-in", "");

        for (String download : new Addresses(portal).downloadsOfBrowsers()) {
            APIResponse answer = stranger.page()
                    .request()
                    .get(
                            root
                                    + download.replaceAll(
                                            "\\{[^}]+}", UUID.randomUUID().toString()),
                            RequestOptions.create().setMaxRedirects(0));
            assertThat(answer.status()).as(download).isEqualTo(302);
            assertThat(answer.headers().get("location")).endsWith("/sign-in");
        }
    }

    @Test
    void noFormulaLeavesInAnyExport() throws IOException {
        var officer = user(US, Role.TRANSFER_COORDINATOR);
        Visitor coordinator = visitor(ENGLISH, officer).open("");
        String root = coordinator.page().url();
        for (PaperFormat format : PaperFormat.values()) {
            UUID order = Actors.as(
                    officer,
                    () -> portal.getBean(ManifestExports.class)
                            .order(
                                    portal.getBean(JourneyDesk.class)
                                            .ahead()
                                            .getFirst()
                                            .id(),
                                    null,
                                    format,
                                    ExportPurpose.FOR_THE_CARRIER,
                                    "=HYPERLINK(\"http://elsewhere.example\")",
                                    ENGLISH));
            APIResponse answer = coordinator.page().request().get(root + "papers/manifest/" + order);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
            if (format == PaperFormat.CSV) {
                List<CSVRecord> rows = CSVFormat.RFC4180
                        .parse(new StringReader(answer.text().substring(1)))
                        .getRecords();
                assertThat(rows)
                        .isNotEmpty()
                        .allSatisfy(row ->
                                assertThat(row.toList()).noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n].*")));
                assertThat(rows.getFirst().toList()).contains("'=HYPERLINK(\"http://elsewhere.example\")");
            }
        }
    }

    @Test
    void noFileNameAndNoAddressLeadsOutOfItsPlace() {
        CaseId id = new CaseWalk(portal).ready();
        UUID version = Actors.as(
                usCaseworker(),
                () -> portal.getBean(FileDesk.class)
                        .add(id, FileKind.OTHER, false, "..\\../../etc/\r\nSet-Cookie: a=b/..%2f<b>memo.pdf", PDF));
        Visitor officer = visitor(ENGLISH, user(US, Role.CASEWORKER)).open("");
        String root = officer.page().url();

        APIResponse file = officer.page().request().get(root + "files/" + id + "/" + version + "?save=true");
        assertThat(file.headers().get("content-disposition"))
                .startsWith("attachment")
                .contains("memo.pdf")
                .doesNotContain("/")
                .doesNotContain("<b>")
                .doesNotContain("..");
        assertThat(file.headers()).doesNotContainKey("set-cookie");

        for (String path : List.of(
                "themes/../application.properties",
                "themes/..%2f..%2fapplication.properties",
                "themes/%2e%2e/%2e%2e/application.properties",
                "themes/..%5c..%5capplication.properties",
                "VAADIN/..%2f..%2f..%2fapplication.properties",
                "VAADIN/config/flow-build-info.json",
                "VAADIN/config/stats.json",
                "META-INF/sbom/application.cdx.json",
                "WEB-INF/web.xml",
                "files/" + id + "/..%2f..%2f..%2fetc%2fpasswd",
                "files/" + id + "/" + version + "%00.html")) {
            APIResponse answer = officer.page()
                    .request()
                    .get(root + path, RequestOptions.create().setMaxRedirects(0));
            assertThat(answer.text())
                    .as(path)
                    .doesNotContain("spring.application.name")
                    .doesNotContain("npmModules")
                    .doesNotContain("productionMode")
                    .doesNotContain("bomFormat")
                    .doesNotContain("root:x:")
                    .doesNotContain("%PDF");
        }
    }
}
