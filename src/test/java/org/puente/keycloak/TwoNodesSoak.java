package org.puente.keycloak;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.SameSiteAttribute.LAX;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForURLOptions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.puente.testing.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** That the composition keeps what it promises when a node ends, when Keycloak ends a session, and to whoever asks for more. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class TwoNodesSoak {

    private static final int MANY = 40;
    private static final int SIGN_INS = 9;
    private static final Duration LEAVES_WITHIN = Duration.ofSeconds(10);
    private static final Path SIGN_IN_TIMES = Path.of("target", "topology.txt");

    private @Nullable Topology started;
    private String portal = "";

    @BeforeAll
    void startAll() throws IOException, InterruptedException {
        started = Topology.start();
        portal = started.portal();
    }

    @AfterAll
    void endAll() {
        if (started != null) {
            started.close();
        }
    }

    private Topology topology() {
        return Objects.requireNonNull(started);
    }

    /** The last one, as a node ends with it. */
    @Test
    @Order(Integer.MAX_VALUE)
    void whoseNodeEndsGoesOnAtTheOtherWithoutAPassword() throws IOException, InterruptedException {
        int before = topology().proxy().answeredBy().size();
        Visitor officer = Visitor.arriveInTrust(portal, Locale.US);
        Page page = officer.open("sign-in").page();
        throughTheDoor(page);
        RealmsBeside.fillIn(page, "caseworker");
        page.waitForURL(address -> address.equals(portal + "/"));
        officer.settle();
        officer.open("cases/new")
                .type("cases.SheetField.GIVEN_NAMES", "Nadia")
                .type("cases.SheetField.FIRST_SURNAME", "Puentenueva");
        Set<Integer> hers = nodesThatAnswered(before);
        assertThat(hers).as("a browser stays with its node").hasSize(1);
        assertThat(page.context().cookies().stream().filter(cookie -> cookie.domain.contains(Topology.PORTAL)))
                .isNotEmpty()
                .allMatch(TwoNodesSoak::isGuarded);

        topology().nodes().stream()
                .filter(node -> hers.contains(node.port()))
                .findFirst()
                .orElseThrow()
                .end();
        page.reload();
        page.waitForURL(address -> address.contains("/sign-in"));
        officer.settle();
        throughTheDoor(page);
        page.waitForURL(address -> address.startsWith(portal + "/cases/new"));
        officer.settle();

        assertThat(page.getByLabel(officer.words("cases.SheetField.FIRST_SURNAME"))
                        .first())
                .hasValue("Puentenueva");
        assertThat(nodesThatAnswered(before)).hasSize(2);
        officer.type("cases.SheetField.SECOND_SURNAME", "Otraorilla").press("people.new.search");
        assertThat(page.getByText(officer.words("people.found.record")).first()).isVisible();
        officer.leave();
    }

    /** From choosing one's country to one's own page, by who never was here in this browser; what it took is written down. */
    @Test
    void whoSignsInAfterOthersIsInAtOnce() throws IOException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < SIGN_INS; i++) {
            Visitor officer = Visitor.arriveInTrust(portal, Locale.US);
            Page page = officer.open("sign-in").page();
            long start = System.nanoTime();
            throughTheDoor(page);
            RealmsBeside.fillIn(page, "caseworker");
            page.waitForURL(address -> address.equals(portal + "/"));
            officer.settle();
            seconds.add((System.nanoTime() - start) / 1e9);
            assertThat(page.getByText(officer.words("cases.my_work"))
                            .filter(new FilterOptions().setVisible(true))
                            .first())
                    .isVisible();
            officer.leave();
        }
        Collections.sort(seconds);
        Files.writeString(
                SIGN_IN_TIMES, String.format(Locale.ROOT, "%.2f %.2f%n", seconds.get(SIGN_INS / 2), seconds.getLast()));
    }

    /** Keycloak tells the second node alone, and the page is at the first. */
    @Test
    void whoseSessionEndsInKeycloakIsOutAtTheNodeThatWasNotTold() throws IOException {
        Visitor officer = atTheFirstNode();
        Page page = officer.page();
        throughTheDoor(page);
        RealmsBeside.fillIn(page, "caseworker-2");
        page.waitForURL(address -> address.equals(portal + "/"));
        officer.settle();
        AccessToken operator = operator();

        assertThat(operator.call(
                        "POST",
                        topology()
                                .keycloak("/admin/realms/puente-us/users/" + RealmsBeside.subject("us", "caseworker-2")
                                        + "/logout"),
                        ""))
                .isEqualTo(204);

        page.waitForURL(
                address -> address.contains("/sign-in"), new WaitForURLOptions().setTimeout(LEAVES_WITHIN.toMillis()));
        officer.leave();
    }

    private Visitor atTheFirstNode() throws IOException {
        for (int i = 0; i < MANY; i++) {
            int before = topology().proxy().answeredBy().size();
            Visitor visitor = Visitor.arriveInTrust(portal, Locale.US).open("sign-in");
            if (nodesThatAnswered(before)
                    .equals(Set.of(topology().nodes().getFirst().port()))) {
                return visitor;
            }
            visitor.leave();
        }
        throw new IllegalStateException("The proxy leads nobody to the first node");
    }

    /** Whoever runs Keycloak, in its own realm and where it runs. */
    private AccessToken operator() {
        String answer = AccessToken.post(
                        topology().keycloak("/realms/master/protocol/openid-connect/token"),
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                "first-administrator",
                                "password",
                                topology().secret("first_administrator_password")))
                .body();
        return new AccessToken(
                JsonMapper.shared().readTree(answer).required("access_token").asString(), "");
    }

    private static void throughTheDoor(Page page) {
        page.locator("a[href*='oauth2/authorization/us']").click();
    }

    private static boolean isGuarded(Cookie cookie) {
        return cookie.name.startsWith("__Host-") && cookie.secure && cookie.httpOnly && cookie.sameSite == LAX;
    }

    /** Ports of the nodes behind the proxy that answered anybody since then. */
    private Set<Integer> nodesThatAnswered(int since) throws IOException {
        Set<Integer> all = topology().nodes().stream().map(PortalNode::port).collect(Collectors.toSet());
        return topology().proxy().answeredBy().stream()
                .skip(since)
                .flatMap(address -> Stream.of(address.split("[ ,]+")))
                .filter(address -> address.matches(".*:\\d+"))
                .map(address -> Integer.valueOf(address.replaceFirst(".*:", "")))
                .filter(all::contains)
                .collect(Collectors.toSet());
    }

    @Test
    void theProxySpreadsNewcomersLeadsToTlsAndKeepsInnerAddressesIn() {
        Visitor visitor = Visitor.arriveInTrust(portal, Locale.US);

        APIResponse toTls = asked(visitor, topology().plain("/cases"), Topology.PORTAL);
        assertThat(toTls.status()).isEqualTo(301);
        assertThat(toTls.headers()).containsEntry("location", "https://" + Topology.PORTAL + "/cases");
        assertThat(overTls(visitor, Topology.PORTAL, "/sign-in").headers().get("strict-transport-security"))
                .matches("max-age=31536000 ?; includeSubDomains");
        for (String inner : List.of("/actuator/health", "/logout/connect/back-channel/us")) {
            assertThat(overTls(visitor, Topology.PORTAL, inner).status())
                    .as(inner)
                    .isEqualTo(404);
        }
        for (String inner : List.of(
                "/",
                "/health/ready",
                "/metrics",
                "/realms/master",
                "/realms/master/protocol/openid-connect/token",
                "/realms//master/account",
                "/realms/puente-us/%2e%2e/%6daster",
                "/admin/master/console/",
                "/admin/realms/master",
                "/admin/realms;a=b/master;c=d/users")) {
            assertThat(overTls(visitor, Topology.SIGN_IN, inner).status())
                    .as(inner)
                    .isEqualTo(404);
        }
        Set<String> routes = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            visitor.page().context().clearCookies();
            routes.add(String.valueOf(overTls(visitor, Topology.PORTAL, "/themes/portal/icon.svg")
                    .headers()
                    .get("set-cookie")));
        }
        assertThat(routes).hasSize(MANY).allMatch(route -> route.startsWith("__Host-puente-node="));
        visitor.leave();
    }

    private APIResponse overTls(Visitor visitor, String host, String path) {
        return asked(visitor, topology().overTls(path), host);
    }

    /** Playwright's own requests know no name of this test. */
    private static APIResponse asked(Visitor visitor, String address, String host) {
        return visitor.page()
                .request()
                .get(address, RequestOptions.create().setHeader("Host", host).setMaxRedirects(0));
    }
}
