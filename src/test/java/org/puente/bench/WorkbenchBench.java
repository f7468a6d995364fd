package org.puente.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.puente.PuenteApplication;
import org.puente.access.Actor;
import org.puente.access.DemoUsers;
import org.puente.access.Role;
import org.puente.biometrics.ComparisonId;
import org.puente.biometrics.ComparisonWalk;
import org.puente.biometrics.ReviewId;
import org.puente.testing.FreshDatabase;
import org.puente.testing.TestActors;
import org.puente.testing.Visitor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long an examiner waits for a comparison, from the click in the queue until the prints are drawn: the probe alone, and
 * both side by side. In a real browser, with prints of 800 by 750 pixels, as a rolled finger at 500 dpi has.
 */
final class WorkbenchBench implements Bench {

    private static final int COMPARISONS = 6;
    private static final int ROUNDS = 5;
    private static final int WIDTH = 800;
    private static final int HEIGHT = 750;
    private static final double AIM_MS = 500;

    /** A canvas without a drawing is of one colour. */
    private static final String DRAWN = """
            canvas => {
              const {width, height} = canvas;
              if (!width || !height) return false;
              const row = canvas.getContext('2d').getImageData(0, height >> 1, width, 1).data;
              return row.some((value, i) => i >= 4 && value !== row[i % 4]);
            }
            """;

    @Override
    public List<Figure> run() {
        try (ConfigurableApplicationContext portal = new SpringApplicationBuilder(PuenteApplication.class)
                .initializers(new FreshDatabase())
                .run(
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--puente.demo.enabled=true",
                        "--puente.demo.prints=false")) {
            ComparisonWalk walk = new ComparisonWalk(portal);
            Actor examiner = portal.getBean(DemoUsers.class).all().stream()
                    .filter(user -> user.is(Role.EXAMINER) && TestActors.US.equals(user.party()))
                    .findFirst()
                    .orElseThrow();
            List<ReviewId> reviews = reviews(walk, examiner);
            Visitor visitor = Visitor.arrive(
                            "http://127.0.0.1:" + portal.getEnvironment().getProperty("local.server.port"), Locale.US)
                    .signIn(examiner.id().key());
            double alone = p95(visitor, reviews, "probe");
            reviews.forEach(review -> walk.analyse(examiner, review, true));
            double both = p95(visitor, reviews, "candidate");
            visitor.leave();
            return List.of(
                    Figure.of("workbench.open.p95", alone, "ms", Map.of("step", "analysis"))
                            .aiming(AIM_MS),
                    Figure.of("workbench.open.p95", both, "ms", Map.of("step", "comparison"))
                            .aiming(AIM_MS));
        }
    }

    private static List<ReviewId> reviews(ComparisonWalk walk, Actor examiner) {
        List<ReviewId> reviews = new ArrayList<>();
        for (int i = 0; i < COMPARISONS; i++) {
            ComparisonId waiting = walk.start(walk.caseWithTwoSets(WIDTH, HEIGHT));
            reviews.add(walk.take(examiner, waiting));
        }
        return reviews;
    }

    /** @param last which of the prints is drawn last */
    private static double p95(Visitor visitor, List<ReviewId> reviews, String last) {
        double[] millis = new double[reviews.size() * ROUNDS];
        for (int i = -reviews.size(); i < millis.length; i++) {
            double took = open(visitor, reviews.get(Math.floorMod(i, reviews.size())), last);
            if (i >= 0) {
                millis[i] = took;
            }
        }
        Arrays.sort(millis);
        return millis[millis.length * 95 / 100];
    }

    private static double open(Visitor visitor, ReviewId review, String last) {
        Page page = visitor.open("comparisons").page();
        Locator link = page.locator("a[href='comparisons/%s']".formatted(review));
        link.waitFor();
        visitor.settle();
        long began = System.nanoTime();
        link.click();
        Locator canvas = page.locator("print-workbench .stage.%s canvas".formatted(last));
        canvas.waitFor();
        page.waitForFunction(DRAWN, canvas.elementHandle());
        return (System.nanoTime() - began) / 1e6;
    }
}
