package org.puente.keycloak;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tokens that the portal would get for somebody, and what Keycloak answers to whoever brings them. */
record AccessToken(String access, String id) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    /** Signs in with password and code, in the portal's place. */
    static AccessToken of(RealmsBeside realms, Page page, String party, String username) {
        String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
        String back = realms.portal() + "/login/oauth2/code/" + party;
        CompletableFuture<String> code = new CompletableFuture<>();
        page.onRequest(request -> {
            if (request.url().startsWith(back)) {
                code.complete(request.url().replaceFirst(".*[?&]code=([^&]+).*", "$1"));
            }
        });
        page.navigate(realms.issuer(party) + "/protocol/openid-connect/auth?"
                + form(Map.of(
                        "client_id", "puente-portal",
                        "response_type", "code",
                        "scope", "openid",
                        "redirect_uri", back,
                        "code_challenge_method", "S256",
                        "code_challenge", challenge(verifier))));
        RealmsBeside.fillIn(page, username);
        page.waitForCondition(code::isDone);
        JsonNode tokens = JSON.readTree(post(
                        URI.create(realms.issuer(party) + "/protocol/openid-connect/token"),
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "client_id",
                                "puente-portal",
                                "client_secret",
                                realms.secret(party),
                                "redirect_uri",
                                back,
                                "code_verifier",
                                verifier,
                                "code",
                                code.join()))
                .body());
        return new AccessToken(
                tokens.required("access_token").asString(),
                tokens.required("id_token").asString());
    }

    /** The status of Keycloak's answer. */
    int call(String method, URI address, String json) {
        return send(HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + access)
                        .header("Content-Type", "application/json")
                        .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json)))
                .statusCode();
    }

    static HttpResponse<String> post(URI address, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
