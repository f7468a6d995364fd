package org.puente.keycloak;

import static org.puente.keycloak.KeycloakServer.freePort;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puente.keycloak.Realms.Party;
import org.puente.testing.PostgresServer;

/**
 * What {@code docker/compose.yml} puts together, from the same settings and with the real programs, without containers: two
 * nodes of the built portal, Keycloak, PostgreSQL, and nginx with TLS before them.
 */
final class Topology implements AutoCloseable {

    static final String PORTAL = "portal.localhost";
    static final String SIGN_IN = "sign-in.localhost";

    private final Composition composition = Composition.read();
    private final int tls = freePort();
    private final int plain = freePort();
    private final int keycloakInside = freePort();
    private final Map<String, String> outside =
            Map.of("PUENTE_HOST", PORTAL + ":" + tls, "PUENTE_SIGN_IN_HOST", SIGN_IN + ":" + tls);
    private final String portal = "https://" + PORTAL + ":" + tls;
    private final Map<String, String> secrets = new HashMap<>();
    private final Path folder;
    private final List<PortalNode> nodes;
    private final ProxyServer proxy;
    private final KeycloakServer keycloak;

    private Topology() throws IOException, InterruptedException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "topology")), "run")
                .toAbsolutePath();
        composition
                .secrets()
                .keySet()
                .forEach(name -> secrets.put(name, UUID.randomUUID().toString()));
        secrets.put("master_key", PortalWithRealms.masterKey());
        ProxyCertificate certificate = ProxyCertificate.make(folder, List.of(PORTAL, SIGN_IN));
        List<Integer> ports = List.of(freePort(), freePort());
        proxy = ProxyServer.start(folder.resolve("proxy"), proxySettings(ports, keycloakInside, certificate));
        keycloak = KeycloakServer.start(
                folder.resolve("keycloak"),
                keycloakInside,
                URI.create("https://" + SIGN_IN + ":" + tls),
                realms(),
                environment(ports));
        Path options = javaOptions(certificate);
        Map<String, String> settings = portalSettings();
        nodes = List.of(
                PortalNode.start(folder, ports.getFirst(), options, settings),
                PortalNode.start(folder, ports.getLast(), options, settings));
    }

    /** Starts all and waits until both nodes are well. */
    static Topology start() throws IOException, InterruptedException {
        Topology all = new Topology();
        for (PortalNode node : all.nodes) {
            node.await();
        }
        return all;
    }

    /** Where browsers find the portal. */
    String portal() {
        return portal;
    }

    /** Where browsers find it, and Keycloak, by this machine's address. */
    String overTls(String path) {
        return "https://127.0.0.1:" + tls + path;
    }

    String plain(String path) {
        return "http://127.0.0.1:" + plain + path;
    }

    /** Keycloak where it runs, without the proxy. */
    URI keycloak(String path) {
        return URI.create("http://127.0.0.1:" + keycloakInside + path);
    }

    List<PortalNode> nodes() {
        return nodes;
    }

    ProxyServer proxy() {
        return proxy;
    }

    String secret(String name) {
        return secrets.getOrDefault(name, "");
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

    @Override
    public void close() {
        nodes.forEach(PortalNode::close);
        proxy.close();
        keycloak.close();
    }
}
