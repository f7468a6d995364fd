package org.puente.access;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** Every realm answers, lets the portal look at its users, and has the roles that its party gives. */
@Component
@Profile("production")
@Order(2)
class RealmRoles implements ProductionRule {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SignInSettings settings;
    private final RealmAccount account;

    RealmRoles(SignInSettings settings) {
        this.settings = settings;
        account = new RealmAccount(settings, PATIENCE, PATIENCE);
    }

    @Override
    public Optional<String> objection() {
        return settings.all().stream()
                .flatMap(realm -> objection(realm).stream())
                .findFirst();
    }

    private Optional<String> objection(PartyRealm realm) {
        try {
            Set<String> missing =
                    realm.roles().stream().map(Role::realmRole).collect(Collectors.toCollection(TreeSet::new));
            missing.removeAll(roles(realm));
            return missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of("The realm %s lacks the roles %s: make it from docker/keycloak/puente-%s.json."
                            .formatted(realm.issuer(), String.join(", ", missing), realm.key()));
        } catch (HttpClientErrorException e) {
            return Optional.of(
                    "The realm %s does not let the portal look at its roles and users: correct puente.realms.%s.secret, or make the realm from docker/keycloak/puente-%2$s.json."
                            .formatted(realm.issuer(), realm.key()));
        } catch (RestClientException e) {
            return Optional.of("The realm %s does not answer: start Keycloak, or correct puente.realms.%s.issuer."
                    .formatted(realm.issuer(), realm.key()));
        }
    }

    private Set<String> roles(PartyRealm realm) {
        RealmAccount.Look look = account.in(realm);
        look.touch("/users/count");
        return look.all("/roles?max=1000").stream()
                .map(role -> String.valueOf(role.get("name")))
                .collect(Collectors.toSet());
    }
}
