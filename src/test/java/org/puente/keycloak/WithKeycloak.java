package org.puente.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.demo.DemoParties;
import org.puente.keycloak.Realms.Party;
import org.puente.testing.PostgresServer;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * {@code ./puente run --with-keycloak}: the portal with a real Keycloak and a real PostgreSQL beside it, all on this
 * machine's loopback, with the demo's invented people as Keycloak's users. Secrets and the password are made for the run,
 * and everything ends with it.
 */
final class WithKeycloak {

    private final Realms realms = Realms.read();
    private final DemoParties people = new DemoParties();
    private final String password = "Puente-" + UUID.randomUUID().toString().substring(0, 13);
    private final String systems = "systems-" + UUID.randomUUID();
    private final Map<String, String> secrets = new LinkedHashMap<>();
    private final String portal;

    private WithKeycloak(int port) {
        portal = "http://localhost:" + port;
        realms.parties()
                .forEach(party -> secrets.put(party.key(), UUID.randomUUID().toString()));
    }

    /** @param arguments the portal's port, then the command that starts it */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        LoggingSystem.get(WithKeycloak.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        int port = Integer.parseInt(arguments[0]);
        System.exit(new WithKeycloak(port).run(port, List.of(arguments).subList(1, arguments.length)));
    }

    private int run(int port, List<String> command) throws IOException, InterruptedException {
        System.err.println("Starting PostgreSQL and Keycloak …");
        String database = PostgresServer.shared().createDatabase("puente");
        Path home = Files.createTempDirectory(Path.of("target"), "with-keycloak");
        KeycloakServer keycloak =
                KeycloakServer.start(home, KeycloakServer.freePort(), realmFiles(), environment(port));
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of(
                "--spring.profiles.active=keycloak",
                "--server.port=" + port,
                "--puente.data=" + home.resolve("files"),
                "--puente.address=" + portal,
                "--spring.datasource.url=" + database));
        ProcessBuilder builder = new ProcessBuilder(whole).inheritIO();
        realms.parties().forEach(party -> {
            String variable = "PUENTE_REALMS_" + party.key().toUpperCase(Locale.ROOT);
            builder.environment()
                    .put(variable + "_ISSUER", keycloak.issuer(party.realm()).toString());
            builder.environment().put(variable + "_SECRET", secret(party));
        });
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        if (answers(process, port)) {
            tell(keycloak);
        }
        return process.waitFor();
    }

    private Map<String, String> realmFiles() {
        Map<String, String> files = new LinkedHashMap<>();
        realms.parties()
                .forEach(party -> files.put(
                        party.realm(),
                        RealmFile.json(new RealmFile(realms, party)
                                .with(people.all().stream()
                                        .filter(person -> person.id().key().startsWith(party.key() + ":"))
                                        .map(this::user)
                                        .toList()))));
        return files;
    }

    private Map<String, Object> user(Actor person) {
        String id = person.id().key().replaceFirst(".*:", "");
        String[] names = person.name().split(" ", 2);
        return RealmFile.user(
                id,
                id,
                names[0],
                names[1],
                password,
                person.roles().stream().map(Role::realmRole).toList());
    }

    private Map<String, String> environment(int port) {
        Map<String, String> environment = new LinkedHashMap<>(
                Map.of("PUENTE_ADDRESS", portal, "PUENTE_INNER_ADDRESS", "http://127.0.0.1:" + port));
        realms.parties().forEach(party -> {
            environment.put(RealmFile.secretVariable(party), secret(party));
            environment.put(RealmFile.systemsSecretVariable(party), systems);
        });
        return environment;
    }

    private String secret(Party party) {
        return secrets.getOrDefault(party.key(), "");
    }

    private static boolean answers(Process process, int port) throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!process.waitFor(Duration.ofMillis(300))) {
                try {
                    if (client.send(question, BodyHandlers.discarding()).statusCode() == 200) {
                        return true;
                    }
                } catch (IOException e) {
                    // Nobody listens yet.
                }
            }
        }
        return false;
    }

    private void tell(KeycloakServer keycloak) {
        System.err.printf(
                """

                Puente is at %s, Keycloak at %s (Ctrl-C ends both, and what was done in them).
                Everybody's password: %s
                Users, such as us: %s; co: %s; independent: %s. Names: docker/keycloak/README.md.
                Supervisors, consular officers, examiners, auditors and administrators set up an authenticator when they
                first sign in. The countries' own systems show their realm this secret: %s
                """, portal, keycloak.address(), password, names("us"), names("co"), names("independent"), systems);
    }

    private String names(String party) {
        return people.all().stream()
                .map(person -> person.id().key())
                .filter(key -> key.startsWith(party + ":"))
                .map(key -> key.replaceFirst(".*:", ""))
                .limit(3)
                .reduce((one, next) -> one + ", " + next)
                .orElse("");
    }
}
