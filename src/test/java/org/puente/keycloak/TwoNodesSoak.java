package org.puente.keycloak;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.SameSiteAttribute.LAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.keycloak.KeycloakServer.freePort;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.puente.keycloak.Realms.Party;
import org.puente.testing.PostgresServer;
import org.puente.testing.Visitor;

/**
 * What {@code docker/compose.yml} puts together, from the same settings and with the real programs, without containers: two
 * nodes of the built portal, Keycloak, PostgreSQL, and nginx with TLS before them.
 */
@TestInstance(Lifecycle.PER_CLASS)
class TwoNodesSoak {

    private static final String PORTAL = "portal.localhost";
    private static final String SIGN_IN = "sign-in.localhost";
    private static final int MANY = 40;
    private static final int SIGN_INS = 9;
    private static final Path SIGN_IN_TIMES = Path.of("target", "topology.txt");

    private final Composition composition = Composition.read();
    private final int tls = freePort();
    private final int plain = freePort();
    private final Map<String, String> outside =
            Map.of("PUENTE_HOST", PORTAL + ":" + tls, "PUENTE_SIGN_IN_HOST", SIGN_IN + ":" + tls);
    private final String portal = "https://" + PORTAL + ":" + tls;
    private final Map<String, String> secrets = new HashMap<>();
    private Path folder = Path.of("target", "topology");
    private List<PortalNode> nodes = List.of();
    private @Nullable ProxyServer proxy;
    private @Nullable KeycloakServer keycloak;

    @BeforeAll
    void startAll() throws IOException, InterruptedException {
        folder = Files.createTempDirectory(Files.createDirectories(folder), "run")
                .toAbsolutePath();
        composition
                .secrets()
                .keySet()
                .forEach(name -> secrets.put(name, UUID.randomUUID().toString()));
        secrets.put("master_key", PortalWithRealms.masterKey());
        ProxyCertificate certificate = ProxyCertificate.make(folder, List.of(PORTAL, SIGN_IN));
        List<Integer> ports = List.of(freePort(), freePort());
        int inner = freePort();
        proxy = ProxyServer.start(folder.resolve("proxy"), proxySettings(ports, inner, certificate));
        keycloak = KeycloakServer.start(
                folder.resolve("keycloak"),
                inner,
                URI.create("https://" + SIGN_IN + ":" + tls),
                realms(),
                environment(ports));
        Path options = javaOptions(certificate);
        Map<String, String> settings = portalSettings();
        nodes = List.of(
                PortalNode.start(folder, ports.getFirst(), options, settings),
                PortalNode.start(folder, ports.getLast(), options, settings));
        for (PortalNode node : nodes) {
            node.await();
        }
    }

    private Map<String, String> proxySettings(List<Integer> ports, int keycloakPort, ProxyCertificate certificate) {
        Map<String, String> settings = new HashMap<>(composition.environment("proxy", outside));
        settings.put("PUENTE_HOST", PORTAL);
        settings.put("PUENTE_SIGN_IN_HOST", SIGN_IN);
        settings.put("PUENTE_PORT", String.valueOf(tls));
        settings.put("PUENTE_TLS_PORT", "127.0.0.1:" + tls);
        settings.put("PUENTE_PLAIN_PORT", "127.0.0.1:" + plain);
        settings.put("PUENTE_NODE_1", "127.0.0.1:" + ports.getFirst());
        settings.put("PUENTE_NODE_2", "127.0.0.1:" + ports.getLast());
        settings.put("PUENTE_KEYCLOAK", "127.0.0.1:" + keycloakPort);
        settings.put(
                "PUENTE_ACCESS_LOG",
                folder.resolve("proxy").resolve("access.log").toString());
        settings.put("PUENTE_CERTIFICATE", certificate.pem().toString());
        settings.put("PUENTE_CERTIFICATE_KEY", certificate.key().toString());
        return settings;
    }

    private static Map<String, String> realms() {
        Realms realms = Realms.read();
        Map<String, String> files = new LinkedHashMap<>();
        for (Party party : realms.parties()) {
            files.put(party.realm(), RealmFile.json(new RealmFile(realms, party).with(RealmsBeside.users(party))));
        }
        return files;
    }

    private Map<String, String> environment(List<Integer> ports) {
        Map<String, String> environment = new HashMap<>(composition.environment("keycloak", outside));
        environment.keySet().removeIf(name -> name.startsWith("KC_DB") || name.startsWith("KC_HOSTNAME"));
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.getOrDefault("first_administrator_password", ""));
        environment.put("PUENTE_INNER_ADDRESS", "http://127.0.0.1:" + ports.getLast());
        Realms.read().parties().forEach(party -> {
            environment.put(RealmFile.secretVariable(party), secret(party));
            environment.put(
                    RealmFile.systemsSecretVariable(party), secrets.getOrDefault(party.key() + "_systems_secret", ""));
        });
        return environment;
    }

    private String secret(Party party) {
        return secrets.getOrDefault(party.key() + "_secret", "");
    }

    /** The names of this test lead to this machine, and its certificate is trusted; nothing else is. */
    private Path javaOptions(ProxyCertificate certificate) throws IOException {
        Path hosts = folder.resolve("hosts");
        Files.writeString(
                hosts,
                "127.0.0.1 localhost %s %s %s%n"
                        .formatted(PORTAL, SIGN_IN, InetAddress.getLocalHost().getHostName()));
        Path options = folder.resolve("java.options");
        Files.writeString(
                options,
                "-Djdk.net.hosts.file=%s%n-Djavax.net.ssl.trustStore=%s%n-Djavax.net.ssl.trustStorePassword=changeit%n"
                        .formatted(hosts, certificate.trusted()));
        return options;
    }

    /** As the composition says, but for the database's address; its secrets are files of the same names. */
    private Map<String, String> portalSettings() throws IOException {
        Map<String, String> settings = new HashMap<>(composition.environment("portal-1", outside));
        Path files = Files.createDirectories(folder.resolve("secrets"));
        for (Map.Entry<String, String> secret : composition.secrets("portal-1").entrySet()) {
            Files.writeString(files.resolve(secret.getValue()), secrets.getOrDefault(secret.getKey(), ""));
        }
        settings.put("SPRING_CONFIG_IMPORT", "configtree:" + files + "/");
        String database = PostgresServer.shared().createDatabase("puente_topology");
        settings.put("SPRING_DATASOURCE_URL", database);
        settings.put("SPRING_FLYWAY_URL", database);
        settings.put("PUENTE_DATA", folder.resolve("files").toString());
        settings.remove("JAVA_TOOL_OPTIONS");
        return settings;
    }

    @AfterAll
    void endAll() {
        nodes.forEach(PortalNode::close);
        if (proxy != null) {
            proxy.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void whoseNodeEndsGoesOnAtTheOtherWithoutAPassword() throws IOException, InterruptedException {
        int before = Objects.requireNonNull(proxy).answeredBy().size();
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
        assertThat(page.context().cookies().stream().filter(cookie -> cookie.domain.contains(PORTAL)))
                .isNotEmpty()
                .allMatch(TwoNodesSoak::isGuarded);

        nodes.stream()
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
            assertThat(page.getByText(officer.words("cases.my_work")).first()).isVisible();
            officer.leave();
        }
        Collections.sort(seconds);
        Files.writeString(
                SIGN_IN_TIMES, String.format(Locale.ROOT, "%.2f %.2f%n", seconds.get(SIGN_INS / 2), seconds.getLast()));
    }

    private static void throughTheDoor(Page page) {
        page.locator("a[href*='oauth2/authorization/us']").click();
    }

    private static boolean isGuarded(Cookie cookie) {
        return cookie.name.startsWith("__Host-") && cookie.secure && cookie.httpOnly && cookie.sameSite == LAX;
    }

    /** Ports of the nodes behind the proxy that answered anybody since then. */
    private Set<Integer> nodesThatAnswered(int since) throws IOException {
        Set<Integer> all = nodes.stream().map(PortalNode::port).collect(Collectors.toSet());
        return Objects.requireNonNull(proxy).answeredBy().stream()
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

        APIResponse toTls = asked(visitor, "http://127.0.0.1:" + plain + "/cases", PORTAL);
        assertThat(toTls.status()).isEqualTo(301);
        assertThat(toTls.headers()).containsEntry("location", "https://" + PORTAL + "/cases");
        assertThat(overTls(visitor, PORTAL, "/sign-in").headers().get("strict-transport-security"))
                .matches("max-age=31536000 ?; includeSubDomains");
        for (String inner : List.of("/actuator/health", "/logout/connect/back-channel/us")) {
            assertThat(overTls(visitor, PORTAL, inner).status()).as(inner).isEqualTo(404);
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
            assertThat(overTls(visitor, SIGN_IN, inner).status()).as(inner).isEqualTo(404);
        }
        Set<String> routes = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            visitor.page().context().clearCookies();
            routes.add(String.valueOf(overTls(visitor, PORTAL, "/themes/portal/icon.svg")
                    .headers()
                    .get("set-cookie")));
        }
        assertThat(routes).hasSize(MANY).allMatch(route -> route.startsWith("__Host-puente-node="));
        visitor.leave();
    }

    private APIResponse overTls(Visitor visitor, String host, String path) {
        return asked(visitor, "https://127.0.0.1:" + tls + path, host);
    }

    /** Playwright's own requests know no name of this test. */
    private static APIResponse asked(Visitor visitor, String address, String host) {
        return visitor.page()
                .request()
                .get(address, RequestOptions.create().setHeader("Host", host).setMaxRedirects(0));
    }
}
