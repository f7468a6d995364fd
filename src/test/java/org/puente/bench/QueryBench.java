package org.puente.bench;

import static org.puente.testing.TestActors.CO;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.puente.PuenteApplication;
import org.puente.biometrics.FilledGallery;
import org.puente.countries.CaseId;
import org.puente.exchange.QueryRounds;
import org.puente.matching.FingerPosition;
import org.puente.matching.GalleryPrint;
import org.puente.matching.PrintKey;
import org.puente.testing.FreshDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Queries of ten fingers each from one side to the other on PostgreSQL, from the asking to the answer: prints copied and
 * sealed, searched for, answered on the tick, destroyed. The tick itself is not waited for.
 */
final class QueryBench implements Bench {

    private static final int PRINTS = 100_000;
    private static final int FINGERS = 10;
    private static final int WARM_UP = 4;
    private static final int QUERIES = 24;
    private static final int KNOWN = 2;

    @Override
    public List<Figure> run() throws Exception {
        System.setProperty("puente.test.database", "postgresql");
        try (ConfigurableApplicationContext portal = new SpringApplicationBuilder(PuenteApplication.class)
                .initializers(new FreshDatabase())
                .run(
                        "--puente.demo.enabled=false",
                        "--puente.limits.comparison=1000",
                        "--server.port=0",
                        "--spring.main.banner-mode=off")) {
            GeneratedPrints.make(PRINTS);
            FilledGallery.fill(portal, CO, persons(GeneratedPrints.read(PRINTS)));
            QueryRounds rounds = new QueryRounds(portal);
            List<CaseId> cases = rounds.cases(WARM_UP + QUERIES, KNOWN);
            rounds.run(cases.subList(0, WARM_UP), KNOWN);
            double seconds = rounds.run(cases.subList(WARM_UP, cases.size()), 0);
            return List.of(Figure.of(
                    "query.per_second",
                    QUERIES / seconds,
                    "1/s",
                    Map.of("prints", String.valueOf(PRINTS), "fingers", String.valueOf(FINGERS))));
        }
    }

    /** Ten prints in a row are one person's, so that a finger is compared with those of its position. */
    private static List<GalleryPrint> persons(Iterator<GalleryPrint> prints) {
        List<GalleryPrint> all = new ArrayList<>(PRINTS);
        while (prints.hasNext()) {
            int number = all.size();
            all.add(new GalleryPrint(
                    new PrintKey(new UUID(2, number / FINGERS), number % FINGERS),
                    Optional.of(FingerPosition.values()[number % FINGERS]),
                    GalleryPrint.UNKNOWN_YEAR,
                    prints.next().print()));
        }
        return all;
    }
}
