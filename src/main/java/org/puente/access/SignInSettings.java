package org.puente.access;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How users sign in through Keycloak.
 *
 * @param address the portal's own, as browsers see it; without it each request's own
 * @param realms by party: a country's code in lower case, or {@code independent}
 */
@ConfigurationProperties("puente")
record SignInSettings(@Nullable URI address, @Nullable Map<String, Realm> realms) implements Parties {

    /** @param secret of the portal's client in that realm */
    record Realm(URI issuer, String secret) {}

    @Override
    public Map<String, Realm> realms() {
        return realms == null ? Map.of() : realms;
    }

    @Override
    public List<PartyRealm> all() {
        return realms().entrySet().stream()
                .map(entry -> new PartyRealm(entry.getKey(), entry.getValue().issuer()))
                .sorted(Comparator.comparing((PartyRealm realm) -> realm.country() == null)
                        .thenComparing(PartyRealm::key))
                .toList();
    }

    String secret(PartyRealm realm) {
        return Objects.requireNonNull(realms().get(realm.key())).secret();
    }

    /** Where users come back to, from {@code {baseUrl}} on. */
    String base() {
        return address == null ? "{baseUrl}" : address.toString().replaceFirst("/+$", "");
    }
}
