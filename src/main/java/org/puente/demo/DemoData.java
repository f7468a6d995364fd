package org.puente.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.biometrics.PrintToEnrol;
import org.puente.cases.CaseList;
import org.puente.cases.CaseQuery;
import org.puente.cases.CaseState;
import org.puente.countries.CaseId;
import org.puente.people.PersonSheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills an empty demo before the first page is served: the same seed gives the same people, prints and stories, at dates
 * counted back from today.
 */
@Component
@ConditionalOnBooleanProperty("puente.demo.enabled")
class DemoData implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final int EVERY_OTHER_COMPARED = 2;

    private final DemoScript script;
    private final DemoJourneys journeys;
    private final DemoMonitoring monitoring;
    private final DemoComplaints complaints;
    private final DemoMessages messages;
    private final DemoStage stage;
    private final DemoEvidence evidence;
    private final CaseList list;
    private final Clock clock;
    private final JdbcClient database;
    private final long seed;
    private final boolean prints;
    private final boolean wanted;
    private boolean running;

    DemoData(
            DemoScript script,
            DemoJourneys journeys,
            DemoMonitoring monitoring,
            DemoComplaints complaints,
            DemoMessages messages,
            DemoStage stage,
            DemoEvidence evidence,
            CaseList list,
            Clock clock,
            JdbcClient database,
            @Value("${puente.demo.seed}") long seed,
            @Value("${puente.demo.data:true}") boolean wanted,
            @Value("${puente.demo.prints:true}") boolean prints) {
        this.script = script;
        this.journeys = journeys;
        this.monitoring = monitoring;
        this.complaints = complaints;
        this.messages = messages;
        this.stage = stage;
        this.evidence = evidence;
        this.list = list;
        this.clock = clock;
        this.database = database;
        this.seed = seed;
        this.wanted = wanted;
        this.prints = prints;
    }

    @Override
    public void start() {
        running = true;
        if (wanted && isEmpty()) {
            long began = System.nanoTime();
            mark();
            fill();
            LOG.info("The demo's people are ready after {} s.", (System.nanoTime() - began) / 1_000_000_000L);
        }
    }

    /** First, so that half a demo is marked too. */
    private void mark() {
        database.sql("insert into invented_data (filled_at) values (?)")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private boolean isEmpty() {
        return Actors.as(stage.officer(DemoStage.US, Role.CASEWORKER, 0), () -> list.page(CaseQuery.ALL, 0, 1))
                .isEmpty();
    }

    private void fill() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        DemoPeople people = new DemoPeople(new SplittableRandom(seed), today);
        List<DemoStory> stories = DemoStory.all();
        List<PersonSheet> sheets = invent(people, stories);
        List<CompletableFuture<List<PrintToEnrol>>> captured = new ArrayList<>();
        List<CompletableFuture<List<PrintToEnrol>>> earlier = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            DemoStory story = stories.get(i);
            boolean hasPrints =
                    prints && !story.minor() && !sheets.get(i).birth().disputed() && story.prepared() > 0;
            boolean compared = hasPrints && story.state() == CaseState.IN_VERIFICATION && i % EVERY_OTHER_COMPARED == 0;
            captured.add(hasPrints ? evidence.draw(seed * 1000 + i, 0) : none());
            earlier.add(compared ? evidence.draw(seed * 1000 + i, 1) : none());
        }
        DemoJourneys.Passengers passengers = DemoJourneys.Passengers.none();
        for (int i = 0; i < stories.size(); i++) {
            CaseId id = script.play(
                    i + 1,
                    stories.get(i),
                    sheets.get(i),
                    captured.get(i).join(),
                    earlier.get(i).join(),
                    now);
            switch (stories.get(i).journey()) {
                case BEHIND -> passengers.behind().add(id);
                case TODAY -> passengers.today().add(id);
                case AHEAD -> passengers.ahead(id, stories.get(i));
                case NONE -> {
                    // The story ends where the person stands.
                }
            }
        }
        journeys.play(passengers, now);
        monitoring.play(now);
        complaints.play(now);
        messages.play(now);
    }

    private static List<PersonSheet> invent(DemoPeople people, List<DemoStory> stories) {
        List<PersonSheet> sheets = new ArrayList<>();
        Map<Integer, PersonSheet> parents = new HashMap<>();
        for (int i = 0; i < stories.size(); i++) {
            DemoStory story = stories.get(i);
            PersonSheet person = people.invent(i + 1, story.minor(), parents.get(story.family()));
            if (story.family() > 0) {
                parents.putIfAbsent(story.family(), person);
            }
            sheets.add(person);
        }
        return sheets;
    }

    private static CompletableFuture<List<PrintToEnrol>> none() {
        return CompletableFuture.completedFuture(List.of());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, so that nobody meets half a demo. */
    @Override
    public int getPhase() {
        return 0;
    }
}
