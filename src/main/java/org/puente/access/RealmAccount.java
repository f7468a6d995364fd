package org.puente.access;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** The portal's own account in each realm, which may look at the realm and its users and change nothing. */
class RealmAccount {

    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Map<String, Object>>> OBJECTS =
            new ParameterizedTypeReference<>() {};

    private final SignInSettings settings;
    private final RestClient realms;

    RealmAccount(SignInSettings settings, Duration toConnect, Duration toAnswer) {
        this.settings = settings;
        JdkClientHttpRequestFactory patience = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(toConnect).build());
        patience.setReadTimeout(toAnswer);
        realms = RestClient.builder().requestFactory(patience).build();
    }

    /** @throws org.springframework.web.client.RestClientException as all that follows, if the realm does not let it in */
    Look in(PartyRealm realm) {
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
        return new Look(realm, token.toString());
    }

    /** Reads below the administration of one realm. */
    class Look {

        private final PartyRealm realm;
        private final String token;

        Look(PartyRealm realm, String token) {
            this.realm = realm;
            this.token = token;
        }

        Map<String, Object> one(String path, Object... named) {
            return Optional.ofNullable(get(path, named).body(OBJECT)).orElse(Map.of());
        }

        List<Map<String, Object>> all(String path, Object... named) {
            return Optional.ofNullable(get(path, named).body(OBJECTS)).orElse(List.of());
        }

        void touch(String path) {
            get(path).toBodilessEntity();
        }

        private RestClient.ResponseSpec get(String path, Object... named) {
            return realms.get()
                    .uri(realm.administration() + path, named)
                    .headers(headers -> headers.setBearerAuth(token))
                    .retrieve();
        }
    }
}
