package org.puente.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * While it is open, both countries and the independent bodies have realms, which say of everybody that they may act, but of
 * whom a test says otherwise.
 */
public final class RealmsThatSay implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final StandingRights rights;
    private final Object realmsBefore;
    private final Object accountBefore;
    private final HttpServer server;
    private final Map<String, String> users = new ConcurrentHashMap<>();
    private final Map<String, Set<Role>> roles = new ConcurrentHashMap<>();
    private volatile int status = 200;

    public RealmsThatSay(ApplicationContext portal) {
        rights = portal.getBean(StandingRights.class);
        realmsBefore = Objects.requireNonNull(ReflectionTestUtils.getField(rights, "realms"));
        accountBefore = Objects.requireNonNull(ReflectionTestUtils.getField(rights, "account"));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/puente-";
        SignInSettings settings = new SignInSettings(
                null,
                Stream.of("us", "co", PartyRealm.INDEPENDENT)
                        .collect(Collectors.toMap(
                                Function.identity(),
                                party -> new SignInSettings.Realm(URI.create(address + party), "secret of " + party))));
        ReflectionTestUtils.setField(rights, "realms", settings);
        ReflectionTestUtils.setField(rights, "account", new RealmAccount(settings, PATIENCE, PATIENCE));
    }

    /** As an administrator does in Keycloak's console, which tells the portal nothing. */
    public void disable(Actor user) {
        users.put(subject(user), "{\"enabled\":false}");
    }

    public void leave(Actor user, Role... left) {
        roles.put(subject(user), Set.of(left));
    }

    /** From now on every question is answered with this status. */
    public void answerWith(int other) {
        status = other;
    }

    /** From now on nobody listens. */
    public void fallSilent() {
        server.stop(0);
    }

    private static String subject(Actor user) {
        return PartyRealm.subjectOf(user.id()).orElseThrow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String[] parts = path.replaceFirst(".*/users/", "").split("/");
        byte[] body = said(path, parts).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String said(String path, String... parts) {
        if (path.endsWith("/token")) {
            return "{\"access_token\":\"of the portal itself\"}";
        }
        return parts.length == 1
                ? users.getOrDefault(parts[0], "{\"enabled\":true}")
                : roles
                        .getOrDefault(
                                parts[0],
                                Arrays.stream(Role.values())
                                        .filter(role -> role != Role.ADMINISTRATOR)
                                        .collect(Collectors.toSet()))
                        .stream()
                        .map(role -> "{\"name\":\"" + role.realmRole() + "\"}")
                        .collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public void close() {
        server.stop(0);
        ReflectionTestUtils.setField(rights, "realms", realmsBefore);
        ReflectionTestUtils.setField(rights, "account", accountBefore);
    }
}
