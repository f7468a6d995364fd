package org.puente.field;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server as the field application knows it, which fails as a test wants. Each planned failure happens once. */
final class FieldServer implements AutoCloseable {

    static final int PERSONS = 4;
    static final List<String> CHECKS = List.of("EMB-03", "EMB-04", "EMB-07", "EMB-08");

    /** What goes wrong with a hand-in. */
    enum Failure {
        /** The connection ends while the answers are still being sent. */
        BEFORE,
        /** All was kept, and the answer is cut at any of its bytes. */
        AFTER,
        SILENT_DATABASE
    }

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html",
            "js", "text/javascript",
            "css", "text/css",
            "webmanifest", "application/manifest+json",
            "png", "image/png",
            "svg", "image/svg+xml");
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:"
            + " data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

    /** A shorter one only asks how things are. */
    private static final int SMALLEST_HAND_IN = 100;

    final Map<String, JsonNode> kept = new ConcurrentHashMap<>();
    final List<String> arrived = new CopyOnWriteArrayList<>();
    final Queue<Failure> failures = new ConcurrentLinkedQueue<>();
    /** Checks whose part of the journey has not begun. */
    final List<String> early = new CopyOnWriteArrayList<>();

    volatile boolean revoked;
    final List<Integer> unavailable = new CopyOnWriteArrayList<>();
    final Map<String, String> photos = new ConcurrentHashMap<>();
    final AtomicInteger handIns = new AtomicInteger();
    final AtomicInteger questions = new AtomicInteger();
    private final Random random = new Random(37);
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpServer server;

    FieldServer() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/field/", this::file);
        server.createContext("/field/api/packs", exchange -> answer(exchange, 200, json.writeValueAsBytes(pack())));
        server.createContext("/field/api/hand-in", this::handIn);
        server.createContext("/field/api/photos/", this::photo);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    static String caseId(int person) {
        return "00000000-0000-4000-8000-00000000000" + person;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void file(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String name = path.equals("/field/") ? "/field/index.html" : path;
        try (InputStream file = FieldServer.class.getResourceAsStream(name)) {
            if (file == null) {
                answer(exchange, 404, new byte[0]);
                return;
            }
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.getResponseHeaders().set("Content-Type", TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
            exchange.getResponseHeaders().set("Cache-Control", "no-cache");
            answer(exchange, 200, file.readAllBytes());
        }
    }

    private void handIn(HttpExchange exchange) throws IOException {
        if (Integer.parseInt(exchange.getRequestHeaders().getFirst("Content-Length")) < SMALLEST_HAND_IN) {
            questions.incrementAndGet();
            answer(exchange, 200, json.writeValueAsBytes(results(json.createArrayNode())));
            return;
        }
        handIns.incrementAndGet();
        Failure failure = failures.poll();
        if (failure == Failure.BEFORE) {
            exchange.getRequestBody().readNBytes(10);
            exchange.close();
            return;
        }
        JsonNode body = json.readTree(exchange.getRequestBody().readAllBytes());
        if (failure == Failure.SILENT_DATABASE) {
            answer(exchange, 503, "{\"detail\":\"Try again.\"}".getBytes(StandardCharsets.UTF_8));
            return;
        }
        byte[] results = json.writeValueAsBytes(results(body.get("items")));
        if (failure == Failure.AFTER) {
            exchange.sendResponseHeaders(200, results.length);
            exchange.getResponseBody().write(results, 0, random.nextInt(results.length));
            exchange.getResponseBody().flush();
            exchange.close();
            return;
        }
        answer(exchange, 200, results);
    }

    private Map<String, Object> results(JsonNode items) {
        List<Map<String, Object>> results = new ArrayList<>();
        for (JsonNode item : items) {
            String id = item.get("id").asString();
            boolean known = kept.putIfAbsent(id, item) != null;
            arrived.add(id);
            results.add(
                    early.contains(item.path("checkId").asString())
                            ? Map.of("id", id, "outcome", "QUARANTINED", "because", "NOT_YET", "text", "Not yet.")
                            : Map.of(
                                    "id",
                                    id,
                                    "outcome",
                                    known ? "DUPLICATE" : "APPLIED",
                                    "was",
                                    "APPLIED",
                                    "text",
                                    "Kept."));
        }
        Map<String, Object> told = new HashMap<>(Map.of(
                "results",
                results,
                "retired",
                List.of(),
                "journeyState",
                "ACCEPTED",
                "sentence",
                "Not available for transfer. Next review by 30 November.",
                "clockOffSeconds",
                0,
                "revoked",
                revoked));
        told.put(
                "unavailable",
                revoked ? null : unavailable.stream().map(FieldServer::caseId).toList());
        return told;
    }

    private void photo(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = exchange.getRequestBody().readAllBytes();
        photos.put(path.substring(path.lastIndexOf('/') + 1), new String(body, StandardCharsets.ISO_8859_1));
        answer(exchange, 201, "{}".getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Map<String, Object> pack() {
        Map<String, String> words = Map.of("en", "words", "es", "palabras");
        Map<String, Object> pack = new HashMap<>(Map.of(
                "device",
                        Map.of("id", caseId(9), "credential", "secret", "expires", "2030-01-01T00:00:00Z", "name", "t"),
                "reader", Map.of("name", "Ana Coordinadora", "role", "COORDINATOR", "language", "en"),
                "takenAt", "2026-11-27T10:00:00Z",
                "kinds", List.of("ANSWER", "FORCE", "INCIDENT", "RESTRAINT_START", "RESTRAINT_LOOK", "RESTRAINT_END"),
                "photos", true,
                "journey", Map.of("id", "j", "number", "J-1", "route", "Alexandria – Bogotá", "state", "ACCEPTED"),
                "checks", CHECKS.stream().map(FieldServer::check).toList(),
                "sentence", words,
                "persons",
                        IntStream.range(0, PERSONS)
                                .mapToObj(FieldServer::person)
                                .toList()));
        pack.put("phases", List.of(Map.of("code", "EMBARKATION", "en", "Boarding", "es", "Embarque")));
        List<Map<String, String>> codes = List.of(Map.of("code", "SERIOUS", "en", "Serious", "es", "Grave"));
        pack.put("events", Map.of("gravities", codes, "forces", codes, "reasons", codes, "injuries", codes));
        pack.put(
                "restraints",
                Map.of(
                        "means",
                        List.of(Map.of("code", "SOFT_WRISTS", "forbidden", false, "en", "Soft", "es", "B")),
                        "reasons",
                        List.of(Map.of("code", "DAMAGE", "en", "Damage", "es", "Daño")),
                        "firstHourMinutes",
                        15,
                        "laterMinutes",
                        60));
        return pack;
    }

    private static Map<String, Object> check(String id) {
        return Map.of(
                "id",
                id,
                "phase",
                "EMBARKATION",
                "en",
                "Check " + id,
                "es",
                "Verificación " + id,
                "evidenceEn",
                "Note",
                "evidenceEs",
                "Nota",
                "blocking",
                false,
                "incident",
                true);
    }

    private static Map<String, Object> person(int number) {
        return Map.of(
                "caseId", caseId(number),
                "number", "US-1",
                "name", "Lucía Cielobajo %d".formatted(number),
                "languages", "es",
                "needs", List.of(),
                "unavailable", false,
                "checks", CHECKS.stream().map(FieldServer::open).toList(),
                "restraints", List.of());
    }

    private static Map<String, Object> open(String check) {
        Map<String, Object> open = new HashMap<>(
                Map.of("checkId", check, "basis", 0, "evidence", "", "place", "", "onlyRestrained", false));
        open.put("verdict", null);
        return open;
    }
}
