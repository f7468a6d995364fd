package org.puente.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What {@code docker/keycloak/realms.yaml} says. */
public record Realms(
        List<Party> parties,
        List<PartyRole> roles,
        Systems systems,
        Sessions sessions,
        Passwords passwords,
        int eventsKeptDays) {

    public static final Path FOLDER = Path.of("docker", "keycloak");

    /** @param key such as {@code us}; the realm is {@code puente-us} */
    public record Party(String key, String english, String spanish, String kind) {

        public String realm() {
            return "puente-" + key;
        }
    }

    /** @param inKeycloak roles of Keycloak's own administration */
    public record PartyRole(String name, String of, boolean secondFactor, List<String> inKeycloak) {}

    /** @param scopes the role that each needs */
    record Systems(String client, String audience, int tokenSeconds, Map<String, String> scopes) {}

    record Sessions(int rightsSeconds, int idleMinutes, int longestHours) {}

    /** @param neverWith words that anybody would try here; no password has one, in whatever case */
    record Passwords(
            String policy, List<String> neverWith, int failures, int firstWaitSeconds, int longestWaitMinutes) {

        /** As Keycloak reads it. */
        String wholePolicy() {
            return policy + " and regexPattern((?i)(?!.*(" + String.join("|", neverWith) + ")).*)";
        }
    }

    public static Realms read() {
        try {
            return of(map(new Load(LoadSettings.builder().build())
                    .loadFromString(Files.readString(FOLDER.resolve("realms.yaml")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<PartyRole> roles(Party party) {
        return roles.stream().filter(role -> role.of().equals(party.kind())).toList();
    }

    private static Realms of(Map<String, Object> root) {
        List<Party> parties = part(root, "parties").entrySet().stream()
                .map(entry -> {
                    Map<String, Object> party = map(entry.getValue());
                    return new Party(entry.getKey(), text(party, "en"), text(party, "es"), text(party, "kind"));
                })
                .toList();
        List<PartyRole> roles = part(root, "roles").entrySet().stream()
                .map(entry -> role(entry.getKey(), map(entry.getValue())))
                .toList();
        Map<String, Object> sessions = part(root, "sessions");
        Map<String, Object> passwords = part(root, "passwords");
        Map<String, Object> systems = part(root, "systems");
        Map<String, String> scopes = new LinkedHashMap<>();
        part(systems, "scopes").forEach((scope, role) -> scopes.put(scope, String.valueOf(role)));
        return new Realms(
                parties,
                roles,
                new Systems(
                        text(systems, "client"), text(systems, "audience"), number(systems, "token-seconds"), scopes),
                new Sessions(
                        number(sessions, "rights-seconds"),
                        number(sessions, "idle-minutes"),
                        number(sessions, "longest-hours")),
                new Passwords(
                        text(passwords, "policy"),
                        texts(passwords, "never-with"),
                        number(passwords, "failures"),
                        number(passwords, "first-wait-seconds"),
                        number(passwords, "longest-wait-minutes")),
                number(part(root, "events"), "kept-days"));
    }

    private static PartyRole role(String name, Map<String, Object> role) {
        return new PartyRole(
                name,
                text(role, "of"),
                Boolean.TRUE.equals(role.get("second-factor")),
                role.containsKey("in-keycloak") ? texts(role, "in-keycloak") : List.of());
    }

    @SuppressWarnings("unchecked") // a mapping in YAML
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    private static Map<String, Object> part(Map<String, Object> map, String key) {
        return map(Objects.requireNonNull(map.get(key), key));
    }

    private static String text(Map<String, Object> map, String key) {
        return String.valueOf(map.get(key));
    }

    @SuppressWarnings("unchecked") // a list in YAML
    private static List<String> texts(Map<String, Object> map, String key) {
        return (List<String>) Objects.requireNonNull(map.get(key), key);
    }

    private static int number(Map<String, Object> map, String key) {
        return (Integer) Objects.requireNonNull(map.get(key), key);
    }
}
