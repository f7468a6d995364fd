package org.puente.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.puente.PuenteApplication;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.ClockRecount;
import org.puente.countries.Country;
import org.puente.testing.FreshDatabase;
import org.puente.testing.TestActors;
import org.puente.testing.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long it takes on PostgreSQL, as the restricted role, to count the clocks of a hundred thousand cases anew for one of
 * the two countries: once with every row to be written, as for a database that had no clocks yet, then with none that
 * differs, then with one in a hundred.
 */
final class ClocksBench implements Bench {

    private static final int CASES = 100_000;
    private static final double AIM_S = 10;

    @Override
    public List<Figure> run() throws Exception {
        System.setProperty("puente.test.database", "postgresql");
        try (ConfigurableApplicationContext portal = new SpringApplicationBuilder(PuenteApplication.class)
                .initializers(new FreshDatabase())
                .run(
                        "--puente.demo.enabled=false",
                        "--puente.clocks.look=P1D",
                        "--server.port=0",
                        "--spring.main.banner-mode=off")) {
            String url = portal.getEnvironment().getRequiredProperty("spring.flyway.url");
            ClockRecount recount = portal.getBean(ClockRecount.class);
            List<Figure> figures = new ArrayList<>();
            try (Connection all = DriverManager.getConnection(url, TestDatabase.POSTGRESQL.administrator(), "")) {
                new GeneratedCases().write(all, 0, CASES);
                all.createStatement().execute("vacuum analyze");
                figures.add(figure(recount, TestActors.CO, "all"));
                figures.add(figure(recount, TestActors.CO, "none"));
                all.createStatement()
                        .execute("update case_clock set due_at = due_at + interval '1 day' where viewer = 'CO'"
                                + " and abs(hashtext(case_id::text)) % 100 = 0");
                figures.add(figure(recount, TestActors.CO, "one in a hundred"));
            }
            return figures;
        }
    }

    private static Figure figure(ClockRecount recount, Country country, String differing) {
        Actor actor = TestActors.officer(country, Role.SUPERVISOR);
        long began = System.nanoTime();
        Actors.as(actor, recount::all);
        double seconds = (System.nanoTime() - began) / 1e9;
        return Figure.of(
                        "clocks.recompute",
                        seconds,
                        "s",
                        Map.of("cases", String.valueOf(CASES), "differing", differing))
                .aiming(AIM_S);
    }
}
