package org.puente.users;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puente.access.Actors;
import org.puente.access.OwnRealm;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.access.Role;
import org.puente.countries.UserId;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The users of the administrator's own realm, as Keycloak has them at this moment. */
@Service
public class RealmUsers {

    /** Users, and records of sign-ins, that are read at most; the rest is in Keycloak. */
    public static final int MOST = 500;

    private final OwnRealm realm;
    private final ApplicationEventPublisher events;

    RealmUsers(OwnRealm realm, ApplicationEventPublisher events) {
        this.realm = realm;
        this.events = events;
    }

    /** Where users and roles are managed; none in the demo, whose users belong to no realm. */
    @Requires(Permission.ADMINISTER)
    public Optional<URI> console() {
        return realm.key().map(key -> key.realm().console());
    }

    /** By name, the first {@link #MOST}. */
    @Requires(Permission.ADMINISTER)
    public List<RealmUser> all() {
        OwnRealm.Key key = key();
        RealmCalls calls = new RealmCalls(key);
        Map<String, Set<Role>> roles = roles(calls, key.realm().roles());
        Map<String, Instant> signIns = signIns(calls);
        return calls.list("/users?max=" + MOST).stream()
                .map(user -> user(user, roles, signIns))
                .sorted(Comparator.comparing(RealmUser::name).thenComparing(RealmUser::username))
                .toList();
    }

    /**
     * Lets a user in no more, and ends their sessions; the portal's end with them.
     *
     * @throws Refusal if it is the administrator, or if Keycloak does not do it
     */
    @Requires(Permission.ADMINISTER)
    @Transactional
    public void disable(String id) {
        OwnRealm.Key key = key();
        UserId disabled = new UserId(key.realm().key() + ":" + id);
        if (Actors.current().id().equals(disabled)) {
            throw new Refusal("users.yourself");
        }
        events.publishEvent(new UserDisabled(id, disabled));
        RealmCalls calls = new RealmCalls(key);
        Map<String, Object> user = new HashMap<>(calls.one("/users/" + id));
        user.put("enabled", false);
        calls.put("/users/" + id, user);
        calls.post("/users/" + id + "/logout");
    }

    private OwnRealm.Key key() {
        return realm.key().orElseThrow(() -> new Refusal("users.no-realm"));
    }

    private static Map<String, Set<Role>> roles(RealmCalls calls, Collection<Role> known) {
        Map<String, Set<Role>> roles = new TreeMap<>();
        for (Role role : known) {
            calls.list("/roles/" + role.realmRole() + "/users?max=" + MOST)
                    .forEach(user -> roles.computeIfAbsent(text(user, "id"), _ -> EnumSet.noneOf(Role.class))
                            .add(role));
        }
        return roles;
    }

    /** Keycloak gives its latest records first. */
    private static Map<String, Instant> signIns(RealmCalls calls) {
        return calls.list("/events?type=LOGIN&max=" + MOST).stream()
                .filter(event -> event.get("time") instanceof Number)
                .collect(toMap(
                        event -> text(event, "userId"),
                        event -> Instant.ofEpochMilli(event.get("time") instanceof Number time ? time.longValue() : 0),
                        (latest, _) -> latest));
    }

    private static RealmUser user(
            Map<String, Object> user, Map<String, Set<Role>> roles, Map<String, Instant> signIns) {
        String id = text(user, "id");
        String username = text(user, "username");
        String name = Stream.of("firstName", "lastName")
                .map(part -> text(user, part))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return new RealmUser(
                id,
                username,
                name.isEmpty() ? username : name,
                Boolean.TRUE.equals(user.get("enabled")),
                roles.getOrDefault(id, Set.of()),
                Optional.ofNullable(signIns.get(id)));
    }

    private static String text(Map<String, Object> map, String key) {
        return Optional.ofNullable(map.get(key)).map(Object::toString).orElse("");
    }
}
