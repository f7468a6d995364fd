package org.puente.bench;

import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usCoordinator;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puente.PuenteApplication;
import org.puente.access.Actors;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.journeys.Manifest;
import org.puente.journeys.ManifestReader;
import org.puente.testing.FreshDatabase;
import org.puente.testing.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What the manifest of a journey with 300 persons and 30 answers each costs on PostgreSQL as the restricted role. */
final class JourneysBench implements Bench {

    private static final int PERSONS = 300;
    private static final int ROUNDS = 120;
    private static final int WARM_UP = 60;
    private static final double AIM_OPEN_MS = 200;
    private static final double AIM_MANIFEST_MS = 100;
    private static final int AIM_STATEMENTS = 20;
    private static final double AIM_TIMES = 1.5;

    @Override
    public List<Figure> run() throws Exception {
        System.setProperty("puente.test.database", "postgresql");
        StatementCount statements = new StatementCount();
        try (ConfigurableApplicationContext portal = new SpringApplicationBuilder(PuenteApplication.class)
                .initializers(
                        new FreshDatabase(),
                        context -> ((ConfigurableApplicationContext) context)
                                .getBeanFactory()
                                .addBeanPostProcessor(statements))
                .run("--puente.demo.enabled=false", "--server.port=0", "--spring.main.banner-mode=off")) {
            String url = portal.getEnvironment().getRequiredProperty("spring.flyway.url");
            GeneratedJourney journey = new GeneratedJourney(PERSONS);
            try (Connection all = DriverManager.getConnection(url, TestDatabase.POSTGRESQL.administrator(), "")) {
                new GeneratedCases().write(all, 0, PERSONS);
                journey.write(all);
            }
            ManifestReader manifests = portal.getBean(ManifestReader.class);
            Runnable read = () -> read(manifests, journey);
            double open = p95(read, () -> {});
            double rule = new RowRuleSwitch(url).cost(usCoordinator(), read);
            double changed = p95(read, new Holding(portal.getBean(Holds.class), journey));
            int most = Actors.as(usCoordinator(), () -> statements.since(read));
            return List.of(
                    Figure.of("journeys.open.p95", open, "ms", persons()).aiming(AIM_OPEN_MS),
                    Figure.of("journeys.row-rule", rule, "", persons()).aiming(AIM_TIMES),
                    Figure.of("journeys.manifest.p95", changed, "ms", persons()).aiming(AIM_MANIFEST_MS),
                    Figure.of("journeys.statements.max", most, "", persons()).aiming(AIM_STATEMENTS));
        }
    }

    private static Map<String, String> persons() {
        return Map.of("persons", String.valueOf(PERSONS));
    }

    private static void read(ManifestReader manifests, GeneratedJourney journey) {
        Manifest manifest = manifests.read(journey.id()).orElseThrow();
        if (manifest.lines().size() != PERSONS) {
            throw new IllegalStateException(
                    "Persons are missing: " + manifest.lines().size());
        }
    }

    /** @param change done before each round, not measured */
    private static double p95(Runnable read, Runnable change) {
        double[] millis = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            change.run();
            int round = i;
            Actors.as(usCoordinator(), () -> {
                long began = System.nanoTime();
                read.run();
                if (round >= 0) {
                    millis[round] = (System.nanoTime() - began) / 1e6;
                }
            });
        }
        Arrays.sort(millis);
        return millis[ROUNDS * 95 / 100];
    }

    /** Places a hold on one person after the other. */
    private static final class Holding implements Runnable {
        private final Holds holds;
        private final GeneratedJourney journey;
        private int turn;

        Holding(Holds holds, GeneratedJourney journey) {
            this.holds = holds;
            this.journey = journey;
        }

        @Override
        public void run() {
            UUID person = journey.persons().get(turn++ % PERSONS);
            Actors.as(
                    usCaseworker(),
                    () -> holds.place(new org.puente.countries.CaseId(person), HoldKind.OPERATIONAL, null));
        }
    }
}
