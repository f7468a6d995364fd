package org.puente.keycloak;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.puente.keycloak.Realms.Party;
import org.puente.keycloak.Realms.PartyRole;

/**
 * One Keycloak with all realms for the tests of this JVM, started while the portal starts, with a user of every
 * role, named as the role. Secrets and the password are made for the run.
 */
public final class RealmsBeside {

    static final String PASSWORD = "Prueba-" + UUID.randomUUID();

    /** What administrators' authenticators know; others have to set theirs up. */
    private static final String CODE = UUID.randomUUID().toString();

    /** What the systems of either country show their realm. */
    static final String SYSTEMS_SECRET = UUID.randomUUID().toString();

    private static final Realms REALMS = Realms.read();

    private final int portalPort = KeycloakServer.freePort();
    private final int port = KeycloakServer.freePort();
    private final Map<String, String> secrets = new LinkedHashMap<>();
    private final CompletableFuture<KeycloakServer> server;

    private RealmsBeside() {
        REALMS.parties()
                .forEach(party -> secrets.put(party.key(), UUID.randomUUID().toString()));
        server = CompletableFuture.supplyAsync(this::start);
    }

    static RealmsBeside shared() {
        return Holder.REALMS;
    }

    int portalPort() {
        return portalPort;
    }

    String portal() {
        return "http://127.0.0.1:" + portalPort;
    }

    /** The address of a party's realm. */
    public String issuer(String party) {
        return "http://127.0.0.1:" + port + "/realms/puente-" + party;
    }

    /** What the portal shows that realm. */
    public String secret(String party) {
        return Optional.ofNullable(secrets.get(party)).orElseThrow();
    }

    /** Waits until the realms answer. */
    KeycloakServer server() {
        return server.join();
    }

    /** What the portal has to know of them. */
    List<String> settings() {
        List<String> settings = new ArrayList<>(List.of("puente.address=" + portal()));
        secrets.forEach((party, secret) -> {
            settings.add("puente.realms." + party + ".issuer=" + issuer(party));
            settings.add("puente.realms." + party + ".secret=" + secret);
        });
        return settings;
    }

    private KeycloakServer start() {
        Map<String, String> files = new LinkedHashMap<>();
        Map<String, String> environment =
                new LinkedHashMap<>(Map.of("PUENTE_ADDRESS", portal(), "PUENTE_INNER_ADDRESS", portal()));
        for (Party party : REALMS.parties()) {
            RealmFile file = new RealmFile(REALMS, party);
            files.put(party.realm(), RealmFile.json(file.with(users(party))));
            environment.put(RealmFile.secretVariable(party), secret(party.key()));
            environment.put(RealmFile.systemsSecretVariable(party), SYSTEMS_SECRET);
        }
        return KeycloakServer.start(Path.of("target", "keycloak-" + port), port, files, environment);
    }

    /** A user of every role of the party. */
    static List<Map<String, Object>> users(Party party) {
        List<Map<String, Object>> users = new ArrayList<>();
        for (PartyRole role : REALMS.roles(party)) {
            if (!role.name().endsWith("-system")) {
                users.add(user(party, role.name(), role.name()));
            }
        }
        if (party.kind().equals("country")) {
            users.add(user(party, "caseworker-2", "caseworker"));
            users.add(user(party, "administrator-2", "administrator"));
            users.add(user(party, "administrator-3", "administrator"));
            users.add(user(party, "administrator-4", "administrator"));
            users.add(user(party, "nobody-in-particular"));
        }
        return users;
    }

    private static Map<String, Object> user(Party party, String name, String... roles) {
        Map<String, Object> user =
                RealmFile.user(subject(party.key(), name), name, "Prueba", name, PASSWORD, List.of(roles));
        return name.startsWith("administrator") ? RealmFile.withCode(user, CODE) : user;
    }

    /** Gives password, and code where it is asked, at a realm's sign-in page. */
    static void fillIn(Page page, String username) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
        if (username.startsWith("administrator")) {
            page.locator("#otp").fill(OneTimeCode.of(CODE, Instant.now()));
            page.locator("#kc-login").click();
        }
    }

    /** The id that a user has in their realm. */
    static String subject(String party, String name) {
        return UUID.nameUUIDFromBytes((party + " " + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static final class Holder {
        static final RealmsBeside REALMS = new RealmsBeside();
    }
}
