package org.puente.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.puente.PuenteApplication;
import org.puente.testing.FreshDatabase;
import org.puente.testing.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Fifty systems ask at once, each again as soon as it is answered, over HTTP with tokens, on PostgreSQL as the restricted
 * role: stretches of 50 cases and single cases of 10,000, and now and then the manifest of 60 persons.
 */
final class ReadApiBench implements Bench {

    private static final int CLIENTS = 50;
    private static final int CASES = 10_000;
    private static final int PERSONS = 60;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 80;
    private static final double AIM_MS = 1000;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger errors = new AtomicInteger();

    @Override
    public List<Figure> run() throws Exception {
        System.setProperty("puente.test.database", "postgresql");
        try (LocalRealm realm = new LocalRealm();
                ConfigurableApplicationContext portal = new SpringApplicationBuilder(PuenteApplication.class)
                        .initializers(new FreshDatabase())
                        .run(
                                "--puente.demo.enabled=false",
                                "--server.port=0",
                                "--spring.main.banner-mode=off",
                                "--puente.realms.us.issuer=" + realm.issuer(),
                                "--puente.realms.us.secret=bench",
                                "--puente.limits.api=1000000",
                                "--puente.limits.api-address=1000000")) {
            String url = portal.getEnvironment().getRequiredProperty("spring.flyway.url");
            try (Connection all = DriverManager.getConnection(url, TestDatabase.POSTGRESQL.administrator(), "")) {
                new GeneratedCases().write(all, 0, CASES);
                new GeneratedJourney(PERSONS).write(all);
            }
            String address = "http://127.0.0.1:" + portal.getEnvironment().getProperty("local.server.port");
            Timing timing = timed(URI.create(address), realm);
            Map<String, String> labels = Map.of("clients", String.valueOf(CLIENTS), "cases", String.valueOf(CASES));
            return List.of(
                    Figure.of("query.api.p95", timing.quantile(95), "ms", labels)
                            .aiming(AIM_MS),
                    Figure.of("query.api.errors", errors.get(), "", labels).aiming(0));
        }
    }

    private Timing timed(URI portal, LocalRealm realm) throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<Double>>> all = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                String token = realm.token("system-" + client);
                int first = client;
                all.add(() -> rounds(portal, token, first));
            }
            List<Double> millis = new ArrayList<>();
            for (Future<List<Double>> client : clients.invokeAll(all)) {
                millis.addAll(client.get());
            }
            return new Timing(millis);
        }
    }

    private List<Double> rounds(URI portal, String token, int client) throws InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            HttpRequest question = HttpRequest.newBuilder(portal.resolve(question(client, round + WARM_UP)))
                    .header("Authorization", "Bearer " + token)
                    .build();
            long began = System.nanoTime();
            boolean answered = isAnswered(question);
            if (round >= 0) {
                millis.add((System.nanoTime() - began) / 1e6);
                errors.addAndGet(answered ? 0 : 1);
            }
        }
        return millis;
    }

    private static String question(int client, int round) {
        if (round % 10 == client % 10) {
            return "/api/journeys/" + GeneratedJourney.NUMBER + "/manifest";
        }
        return round % 2 == 0
                ? "/api/cases?limit=50"
                : "/api/cases/USCO-26-%06d".formatted((client * 197 + round * 31) % CASES);
    }

    private boolean isAnswered(HttpRequest question) throws InterruptedException {
        try {
            return http.send(question, BodyHandlers.ofByteArray()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
