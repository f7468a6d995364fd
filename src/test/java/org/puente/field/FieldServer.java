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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server as the field application knows it, which fails as a test wants. Each planned failure happens once. */
final class FieldServer implements AutoCloseable {

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
        server.createContext(
                "/field/api/packs", exchange -> answer(exchange, 200, json.writeValueAsBytes(FieldPack.pack())));
        server.createContext("/field/api/hand-in", this::handIn);
        server.createContext("/field/api/photos/", this::photo);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
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
                revoked ? null : unavailable.stream().map(FieldPack::caseId).toList());
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
}
