package org.puente.field;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A device in somebody's hands, which knows what it was given and speaks with the portal as the application does. */
final class Tablet {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvc http;
    private final JsonNode pack;

    private Tablet(MockMvc http, JsonNode pack) {
        this.http = http;
        this.pack = pack;
    }

    static MockMvc http(ApplicationContext portal) {
        return MockMvcBuilders.webAppContextSetup((WebApplicationContext) portal)
                .apply(springSecurity())
                .build();
    }

    /** Somebody takes a journey along. */
    static Tablet of(ApplicationContext portal, Actor taker, JourneyId journey) {
        MockMvc http = http(portal);
        String code = Actors.as(taker, () -> portal.getBean(TakeAlong.class).code(journey, Locale.ENGLISH));
        MockHttpServletResponse answer = take(http, code);
        if (answer.getStatus() != 200) {
            throw new IllegalStateException("Not taken along: " + text(answer));
        }
        return new Tablet(http, JSON.readTree(text(answer)));
    }

    static MockHttpServletResponse take(MockMvc http, String code) {
        return perform(
                http,
                MockMvcRequestBuilders.post("/field/api/packs")
                        .contentType("application/json")
                        .content(JSON.writeValueAsString(Map.of("code", code, "device", "Tablet 7"))));
    }

    JsonNode pack() {
        return pack;
    }

    String credential() {
        return pack.at("/device/credential").asString();
    }

    UUID id() {
        return UUID.fromString(pack.at("/device/id").asString());
    }

    JsonNode person(CaseId id) {
        return pack.path("persons")
                .valueStream()
                .filter(person -> person.path("caseId").asString().equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    int basis(CaseId id, String check) {
        return person(id)
                .path("checks")
                .valueStream()
                .filter(line -> line.path("checkId").asString().equals(check))
                .findFirst()
                .orElseThrow()
                .path("basis")
                .asInt();
    }

    /** An answer as it is written without a network, now. */
    Map<String, Object> answer(CaseId id, String check, String verdict) {
        return answer(id, check, verdict, Instant.now());
    }

    Map<String, Object> answer(CaseId id, String check, String verdict, Instant at) {
        Map<String, Object> item = item("ANSWER", id, at);
        item.put("checkId", check);
        item.put("verdict", verdict);
        item.put("evidence", "Seen on board");
        item.put("place", "Seat 3A");
        item.put("remark", "");
        item.put("basis", basis(id, check));
        return item;
    }

    static Map<String, Object> item(String kind, CaseId id, Instant at) {
        Map<String, Object> item = new HashMap<>();
        item.put("id", UUID.randomUUID().toString());
        item.put("kind", kind);
        item.put("caseId", id.toString());
        item.put("at", at.toString());
        return item;
    }

    @SafeVarargs
    final List<String> handIn(Map<String, Object>... items) {
        return outcomes(JSON.readTree(text(send(body(List.of(items), Instant.now())))));
    }

    JsonNode told(Map<String, Object> item) {
        return JSON.readTree(text(send(body(List.of(item), Instant.now()))));
    }

    static List<String> outcomes(JsonNode answer) {
        List<String> all = new ArrayList<>();
        answer.path("results").forEach(result -> all.add(result.path("outcome").asString()));
        return all;
    }

    static byte[] body(List<Map<String, Object>> items, Instant deviceClock) {
        return JSON.writeValueAsBytes(Map.of("deviceClock", deviceClock.toString(), "items", items));
    }

    MockHttpServletResponse send(byte[] body) {
        return send(credential(), body);
    }

    MockHttpServletResponse send(String credential, byte[] body) {
        return perform(
                http,
                MockMvcRequestBuilders.post("/field/api/hand-in")
                        .header("Authorization", "Bearer " + credential)
                        .contentType("application/json")
                        .content(body));
    }

    MockHttpServletResponse photograph(CaseId id, String sha256, byte[] body) {
        return perform(
                http,
                MockMvcRequestBuilders.put("/field/api/photos/" + id + "/" + sha256)
                        .header("Authorization", "Bearer " + credential())
                        .header("X-Original-Hash", Sha256.of("what the camera wrote".getBytes(StandardCharsets.UTF_8)))
                        .contentType("image/jpeg")
                        .content(body));
    }

    static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static MockHttpServletResponse perform(
            MockMvc http, org.springframework.test.web.servlet.RequestBuilder request) {
        try {
            return http.perform(request).andReturn().getResponse();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
