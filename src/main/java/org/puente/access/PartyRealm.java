package org.puente.access;

import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Country;
import org.puente.countries.UserId;

/**
 * Where a party keeps its users: a realm of Keycloak. Whoever holds a token of this issuer acts for this party, whatever
 * the token says.
 *
 * @param key the country's code in lower case, or {@code independent}
 * @param issuer the realm's address as tokens name it, such as {@code https://sign-in.example/realms/puente-us}
 */
public record PartyRealm(String key, URI issuer) {

    /** The party of monitors and complaint bodies, which is no country's. */
    public static final String INDEPENDENT = "independent";

    /** @throws IllegalArgumentException if the key is neither a country's code nor {@code independent} */
    public PartyRealm {
        if (!key.equals(INDEPENDENT)) {
            Country country = Country.of(key.toUpperCase(Locale.ROOT));
            if (country.equals(Country.NONE)) {
                throw new IllegalArgumentException("Rows that are no country's have no realm: " + key);
            }
        }
    }

    /** The country that this party's users act for. */
    public @Nullable Country country() {
        return key.equals(INDEPENDENT) ? null : Country.of(key.toUpperCase(Locale.ROOT));
    }

    /** Where the realm's users are managed by program. */
    public URI administration() {
        return URI.create(issuer.toString().replaceFirst("/realms/([^/]+)$", "/admin/realms/$1"));
    }

    /** Where the realm's users are managed by people. */
    public URI console() {
        return URI.create(issuer.toString().replaceFirst("/realms/([^/]+)$", "/admin/$1/console/#/$1/users"));
    }

    /** The roles that this party can give: a country never makes a monitor, nor the independent bodies an officer. */
    public Set<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> role.isIndependent() == key.equals(INDEPENDENT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Who acts, by the names of realm roles in a token. Other parties' roles are none here, nor are those of systems. Whoever
     * administers users does nothing else: they could give themselves every role.
     */
    Actor actor(String subject, String name, Stream<String> realmRoles) {
        Set<Role> roles = realmRoles
                .flatMap(role -> Role.ofRealmRole(role).stream())
                .filter(role -> roles().contains(role) && !role.isOfSystems())
                .collect(Collectors.toUnmodifiableSet());
        return new Actor(
                new UserId(key + ":" + subject),
                name,
                country(),
                roles.contains(Role.ADMINISTRATOR) ? Set.of(Role.ADMINISTRATOR) : roles);
    }

    /** Which of the country's systems acts: of what its account may read, as much as its token was asked for. */
    Actor system(String subject, String client, Collection<String> realmRoles, Collection<String> scopes) {
        return new Actor(
                new UserId(key + ":" + subject),
                client,
                country(),
                Arrays.stream(SystemScope.values())
                        .filter(scope -> scopes.contains(scope.written())
                                && realmRoles.contains(scope.role().realmRole()))
                        .map(SystemScope::role)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    static Predicate<PartyRealm> named(String key) {
        return realm -> realm.key().equals(key);
    }

    String authority() {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }

    URI endpoint(String name) {
        return URI.create(issuer + "/protocol/openid-connect/" + name);
    }

    static Optional<String> subjectOf(UserId id) {
        int colon = id.key().indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(id.key().substring(colon + 1));
    }
}
