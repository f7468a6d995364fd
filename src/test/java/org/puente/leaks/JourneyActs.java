package org.puente.leaks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.journeys.CrewDesk;
import org.puente.journeys.CrewDuty;
import org.puente.journeys.Gender;
import org.puente.journeys.JourneyDesk;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.journeys.SeatDesk;
import org.puente.journeys.SigningPasses;
import org.puente.journeys.papers.ExportPurpose;
import org.puente.journeys.papers.ManifestExports;
import org.puente.journeys.papers.ManifestVersions;
import org.puente.journeys.papers.PaperFormat;
import org.puente.testing.TestActors;
import org.springframework.context.ApplicationContext;

/** What one side does in private about journeys: plans that it keeps, places that it did not propose, papers of its own. */
final class JourneyActs {

    private final ApplicationContext portal;
    private final Known known;
    private final Actor hands;
    private final SplittableRandom random;
    private final List<JourneyId> plans = new ArrayList<>();

    JourneyActs(ApplicationContext portal, Known known, Actor hands, SplittableRandom random) {
        this.portal = portal;
        this.known = known;
        this.hands = hands;
        this.random = random;
    }

    Map<String, Consumer<CaseId>> all() {
        return Map.of(
                "a journey planned", this::plan,
                "a place kept", this::keepPlace,
                "a kept place given up", this::giveUpPlace,
                "a plan changed", this::replan,
                "a plan cancelled", this::cancelPlan,
                "a manifest signed and exported", this::papers,
                "a signing pass", this::pass,
                "an escort named for a plan", this::crew);
    }

    private <T> T desk(Class<T> type) {
        return portal.getBean(type);
    }

    private void plan(CaseId unused) {
        plans.add(desk(JourneyDesk.class).plan("us-co", JourneyWalk.planOf(3 + random.nextInt(9))));
    }

    private JourneyId ownPlan() {
        boolean sender = hands.country().equals(TestActors.US);
        JourneyId first = sender ? known.plans().getFirst() : known.plans().getLast();
        return plans.isEmpty() || random.nextBoolean() ? first : plans.getLast();
    }

    private void keepPlace(CaseId unused) {
        desk(SeatDesk.class).add(random.nextInt(3) == 0 ? known.announced() : ownPlan(), known.approved());
    }

    private void giveUpPlace(CaseId unused) {
        desk(SeatDesk.class).takeOff(random.nextBoolean() ? known.announced() : ownPlan(), known.approved());
    }

    private void replan(CaseId unused) {
        JourneyId id = ownPlan();
        JourneyDesk journeys = desk(JourneyDesk.class);
        journeys.replan(id, journeys.open(id).orElseThrow().version(), JourneyWalk.planOf(3 + random.nextInt(9)));
    }

    private void cancelPlan(CaseId unused) {
        if (!plans.isEmpty()) {
            desk(JourneyDesk.class).cancel(plans.removeLast(), "WEATHER");
        }
    }

    private void papers(CaseId unused) {
        desk(ManifestVersions.class).freeze(known.announced());
        desk(ManifestExports.class)
                .order(known.announced(), null, PaperFormat.CSV, ExportPurpose.AT_THE_DOOR, "kept", Locale.ENGLISH);
    }

    private void pass(CaseId unused) {
        if (random.nextInt(4) == 0) {
            desk(SigningPasses.class).make("2" + random.nextInt(10_000, 99_999));
        } else {
            desk(SigningPasses.class).end();
        }
    }

    private void crew(CaseId unused) {
        desk(CrewDesk.class)
                .add(
                        ownPlan(),
                        new CrewDesk.NewMember(
                                CrewDuty.ESCORT,
                                "Kept " + random.nextInt(99),
                                Gender.values()[0],
                                List.of("es"),
                                LocalDate.of(2026, 1, 5)));
    }
}
