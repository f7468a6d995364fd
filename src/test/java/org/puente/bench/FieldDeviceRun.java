package org.puente.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.puente.access.Actors;
import org.puente.field.TakeAlong;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A device that speaks with a portal over HTTP as the field application does. */
final class FieldDeviceRun {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int AT_ONCE = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI portal;
    private JsonNode pack = JSON.createObjectNode();

    private FieldDeviceRun(URI portal) {
        this.portal = portal;
    }

    static FieldDeviceRun takeAlong(ApplicationContext context, URI portal, JourneyId journey)
            throws IOException, InterruptedException {
        String code = Actors.as(
                JourneyWalk.US_COORDINATOR,
                () -> context.getBean(TakeAlong.class).code(journey, Locale.ENGLISH));
        FieldDeviceRun device = new FieldDeviceRun(portal);
        byte[] order = JSON.writeValueAsBytes(Map.of("code", code, "device", "Tablet 7"));
        device.pack = JSON.readTree(device.send("POST", "field/api/packs", "", "application/json", order));
        return device;
    }

    /** Of every person each check in turn, again and again; the first of them have a photograph each. */
    List<Map<String, Object>> answers(int count, List<byte[]> photos) {
        List<JsonNode> persons = pack.path("persons").valueStream().toList();
        Instant first = Instant.now().minusSeconds(count);
        List<Map<String, Object>> all = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            JsonNode person = persons.get(n % persons.size());
            List<JsonNode> checks = person.path("checks").valueStream().toList();
            JsonNode check = checks.get(n / persons.size() % checks.size());
            Map<String, Object> item = new HashMap<>(Map.of(
                    "id",
                    UUID.randomUUID().toString(),
                    "kind",
                    "ANSWER",
                    "caseId",
                    person.path("caseId").asString(),
                    "checkId",
                    check.path("checkId").asString(),
                    "verdict",
                    "PASS",
                    "evidence",
                    "Look " + n,
                    "place",
                    "On board",
                    "remark",
                    "",
                    "basis",
                    check.path("basis").asInt(),
                    "at",
                    first.plusSeconds(n).toString()));
            if (n < photos.size()) {
                item.put("photos", List.of(sha256(photos.get(n))));
            }
            all.add(item);
        }
        return all;
    }

    /** Two at a time, as the network is quick. */
    void photographs(List<byte[]> photos) throws ExecutionException, InterruptedException {
        List<JsonNode> persons = pack.path("persons").valueStream().toList();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<String>> sent = IntStream.range(0, photos.size())
                    .mapToObj(n -> two.submit(() -> photograph(persons.get(n % persons.size()), photos.get(n))))
                    .toList();
            for (Future<String> each : sent) {
                each.get();
            }
        }
    }

    private String photograph(JsonNode person, byte[] photo) throws IOException, InterruptedException {
        String path = "field/api/photos/" + person.path("caseId").asString() + "/" + sha256(photo);
        return send("PUT", path, sha256(photo), "image/jpeg", photo);
    }

    /** Person by person, until each is acknowledged. */
    void handIn(List<Map<String, Object>> answers) throws IOException, InterruptedException {
        List<Map<String, Object>> left = new ArrayList<>(answers);
        left.sort(Comparator.comparing(item -> String.valueOf(item.get("caseId"))));
        while (!left.isEmpty()) {
            List<Map<String, Object>> some = left.subList(0, Math.min(AT_ONCE, left.size()));
            byte[] body =
                    JSON.writeValueAsBytes(Map.of("deviceClock", Instant.now().toString(), "items", some));
            Set<String> told = new HashSet<>();
            JSON.readTree(send("POST", "field/api/hand-in", "", "application/json", body))
                    .path("results")
                    .forEach(result -> told.add(result.path("id").asString()));
            if (!left.removeIf(item -> told.contains(String.valueOf(item.get("id"))))) {
                throw new IllegalStateException("Nothing was acknowledged");
            }
        }
    }

    private String send(String method, String path, String original, String type, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.resolve("/" + path))
                .header("Content-Type", type)
                .header("X-Original-Hash", original)
                .header(
                        "Authorization",
                        "Bearer " + pack.at("/device/credential").asString(""))
                .method(method, BodyPublishers.ofByteArray(body));
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
