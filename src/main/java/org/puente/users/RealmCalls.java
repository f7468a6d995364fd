package org.puente.users;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.puente.access.OwnRealm;
import org.puente.portal.Refusal;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Calls of Keycloak's administration of one realm, with the administrator's token. */
class RealmCalls {

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(10);
    private static final RestClient KEYCLOAK = client();
    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Map<String, Object>>> OBJECTS =
            new ParameterizedTypeReference<>() {};

    private final OwnRealm.Key key;

    RealmCalls(OwnRealm.Key key) {
        this.key = key;
    }

    List<Map<String, Object>> list(String path) {
        return Optional.ofNullable(answer(() -> call("GET", path).retrieve().body(OBJECTS)))
                .orElse(List.of());
    }

    Map<String, Object> one(String path) {
        return Optional.ofNullable(answer(() -> call("GET", path).retrieve().body(OBJECT)))
                .orElse(Map.of());
    }

    void put(String path, Map<String, Object> body) {
        answer(() -> call("PUT", path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity());
    }

    void post(String path) {
        answer(() -> call("POST", path).retrieve().toBodilessEntity());
    }

    private RestClient.RequestBodySpec call(String method, String path) {
        return KEYCLOAK.method(HttpMethod.valueOf(method))
                .uri(key.realm().administration() + path)
                .headers(headers -> headers.setBearerAuth(key.token()));
    }

    private static <T extends @Nullable Object> T answer(Supplier<T> call) {
        try {
            return call.get();
        } catch (RestClientException e) {
            throw new Refusal("users.not-answered");
        }
    }

    private static RestClient client() {
        JdkClientHttpRequestFactory patience = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(TO_CONNECT).build());
        patience.setReadTimeout(TO_ANSWER);
        return RestClient.builder().requestFactory(patience).build();
    }
}
