package org.puente.bench;

import static org.puente.testing.TestActors.coCaseworker;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.puente.PuenteApplication;
import org.puente.access.Actors;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseList;
import org.puente.cases.CasePages;
import org.puente.cases.CaseQuery;
import org.puente.countries.CaseId;
import org.puente.testing.FreshDatabase;
import org.puente.testing.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What a list and a case cost on PostgreSQL as the restricted role, with a thousand and a hundred thousand cases. */
final class ListsBench implements Bench {

    private static final int[] SIZES = {1_000, 100_000};
    private static final int ROUNDS = 200;
    private static final int WARM_UP = 100;
    private static final int PAGE = 50;
    private static final int MANY = 10_000;
    private static final double AIM_MS = 50;
    private static final double AIM_TIMES = 1.5;
    private static final int AIM_STATEMENTS = 12;

    @Override
    public List<Figure> run() throws Exception {
        System.setProperty("puente.test.database", "postgresql");
        StatementCount statements = new StatementCount();
        List<Figure> figures = new ArrayList<>();
        try (ConfigurableApplicationContext portal = new SpringApplicationBuilder(PuenteApplication.class)
                .initializers(
                        new FreshDatabase(),
                        context -> ((ConfigurableApplicationContext) context)
                                .getBeanFactory()
                                .addBeanPostProcessor(statements))
                .run("--puente.demo.enabled=false", "--server.port=0", "--spring.main.banner-mode=off")) {
            String url = portal.getEnvironment().getRequiredProperty("spring.flyway.url");
            RowRuleSwitch rule = new RowRuleSwitch(url);
            int most = 0;
            int written = 0;
            for (int size : SIZES) {
                try (Connection all = DriverManager.getConnection(url, TestDatabase.POSTGRESQL.administrator(), "")) {
                    new GeneratedCases().write(all, written, size);
                }
                written = size;
                Screens screens = new Screens(portal, size);
                screens.all().values().forEach(ListsBench::p95); // compiles what is measured below, at both sizes alike
                for (Map.Entry<String, Runnable> screen : screens.all().entrySet()) {
                    Map<String, String> cases = Map.of("cases", String.valueOf(size));
                    figures.add(Figure.of("lists." + screen.getKey() + ".p95", p95(screen.getValue()), "ms", cases)
                            .aiming(AIM_MS));
                    figures.add(Figure.of(
                                    "lists." + screen.getKey() + ".row-rule",
                                    rule.cost(coCaseworker(), screen.getValue()),
                                    "",
                                    cases)
                            .aiming(AIM_TIMES));
                    most = Math.max(most, Actors.as(coCaseworker(), () -> statements.since(screen.getValue())));
                }
            }
            figures.add(Figure.of("lists.statements.max", most, "", Map.of()).aiming(AIM_STATEMENTS));
        }
        return figures;
    }

    private static double p95(Runnable screen) {
        return Actors.as(
                coCaseworker(), () -> Timing.of(screen, WARM_UP, ROUNDS).quantile(95));
    }

    /** What the screens ask the services for. */
    private static final class Screens {
        private final CaseList list;
        private final CasePages pages;
        private final CaseDesk desk;
        private final int size;
        private int turn;

        Screens(ConfigurableApplicationContext portal, int size) {
            list = portal.getBean(CaseList.class);
            pages = portal.getBean(CasePages.class);
            desk = portal.getBean(CaseDesk.class);
            this.size = size;
        }

        Map<String, Runnable> all() {
            Map<String, Runnable> all = new LinkedHashMap<>();
            all.put("open", () -> list.page(CaseQuery.ALL, 0, PAGE));
            all.put("filter", () -> list.page(filtered(), 0, PAGE));
            all.put("sort", () -> list.page(sorted(), 0, PAGE));
            all.put("case", this::open);
            return all;
        }

        /** So much of a surname that about a page of persons bears it, at either size; a further word fits everybody. */
        private CaseQuery filtered() {
            String surname = GeneratedCases.letters(26 + ++turn % 675);
            String text = "muestra" + (size < MANY ? surname.substring(0, 1) : surname) + " prueba";
            return new CaseQuery(CaseQuery.Scope.OPEN, text, null, CaseQuery.Sort.CLOCK, false);
        }

        private CaseQuery sorted() {
            CaseQuery.Sort sort = CaseQuery.Sort.values()[++turn % CaseQuery.Sort.values().length];
            return new CaseQuery(CaseQuery.Scope.OPEN, "", null, sort, turn % 2 == 0);
        }

        private void open() {
            long number = ++turn % size;
            CaseId id = new CaseId(new java.util.UUID(0x9e3779b97f4a7c15L * number, number));
            pages.together(() -> {
                var head = pages.open(id).orElseThrow();
                desk.offers(id);
                return pages.timeLine(head.facts().id(), PAGE);
            });
        }
    }
}
