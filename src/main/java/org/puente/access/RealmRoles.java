package org.puente.access;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Every realm answers, knows the portal's secret, and has the roles that its party gives. */
@Component
@Profile("production")
@Order(2)
class RealmRoles implements ProductionRule {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Map<String, Object>>> OBJECTS =
            new ParameterizedTypeReference<>() {};

    private final SignInSettings settings;
    private final RestClient realms = client();

    RealmRoles(SignInSettings settings) {
        this.settings = settings;
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
                    "The realm %s does not let the portal look at its roles: correct puente.realms.%s.secret, or make the realm from docker/keycloak/puente-%2$s.json."
                            .formatted(realm.issuer(), realm.key()));
        } catch (RestClientException e) {
            return Optional.of("The realm %s does not answer: start Keycloak, or correct puente.realms.%s.issuer."
                    .formatted(realm.issuer(), realm.key()));
        }
    }

    private Set<String> roles(PartyRealm realm) {
        LinkedMultiValueMap<String, String> grant = new LinkedMultiValueMap<>();
        grant.add("grant_type", "client_credentials");
        Object token = Optional.ofNullable(realms.post()
                        .uri(realm.endpoint("token"))
                        .headers(headers -> headers.setBasicAuth(KeycloakSignIn.CLIENT, settings.secret(realm)))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body(grant)
                        .retrieve()
                        .body(OBJECT))
                .orElse(Map.of())
                .getOrDefault("access_token", "");
        return Optional.ofNullable(realms.get()
                        .uri(realm.administration() + "/roles?max=1000")
                        .headers(headers -> headers.setBearerAuth(token.toString()))
                        .retrieve()
                        .body(OBJECTS))
                .orElse(List.of())
                .stream()
                .map(role -> String.valueOf(role.get("name")))
                .collect(Collectors.toSet());
    }

    private static RestClient client() {
        JdkClientHttpRequestFactory patience = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        patience.setReadTimeout(PATIENCE);
        return RestClient.builder().requestFactory(patience).build();
    }
}
