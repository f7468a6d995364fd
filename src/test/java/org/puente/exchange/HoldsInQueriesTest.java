package org.puente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.biometrics.ComparisonReason.DETAILS_AGREE;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.usProtectionOfficer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.countries.CaseId;
import org.puente.testing.PortalTest;
import org.puente.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A person under a hold is nobody: whenever the hold came, on whichever of their cases, and whoever placed it. */
@Tag("database")
@Tag("walk")
@PortalTest
class HoldsInQueriesTest {

    private enum Moment {
        BEFORE_THE_QUERY,
        BEFORE_THE_TICK,
        IN_THE_REVIEW,
        BEFORE_THE_DECISION,
        AFTER_THE_DECISION
    }

    private enum Cause {
        HOLD,
        HOLD_OF_THE_OTHER_SIDE,
        CHILD,
        RED_CHECK
    }

    private static final AtomicInteger PERSONS = new AtomicInteger(200);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Holds holds;

    @Autowired
    private TestClock clock;

    private QueryWalk walk;
    private int person;

    @BeforeEach
    void walk() {
        walk = new QueryWalk(portal).aDayLater();
    }

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    @Test
    void wheneverAHoldComesTheAnswerIsNoHitAsIfNobodyHadBeenFound() {
        Map<Moment, List<String>> told = new EnumMap<>(Moment.class);
        for (Moment moment : Moment.values()) {
            clock.goOn();
            told.put(moment, story(moment));
        }

        List<String> ofAStranger = List.of("NO_HIT 1", "NO_HIT 1");
        assertThat(told.get(Moment.BEFORE_THE_QUERY)).isEqualTo(ofAStranger);
        assertThat(told.get(Moment.BEFORE_THE_TICK)).isEqualTo(ofAStranger);
        List<String> ofAnother = List.of("UNDER_REVIEW 1", "NO_HIT 2");
        assertThat(told.get(Moment.IN_THE_REVIEW)).isEqualTo(ofAnother);
        assertThat(told.get(Moment.BEFORE_THE_DECISION)).isEqualTo(ofAnother);
        assertThat(told.get(Moment.AFTER_THE_DECISION)).isEqualTo(ofAnother);
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void whoIsNotOpenedOnOneCaseIsNotFoundThroughAnotherEvenIfItWasSoBefore(Cause cause) {
        CaseId open = walk.knownToColombia(next());
        CaseId closed = walk.knownToColombia(person);
        close(closed, cause);
        CaseId id = walk.askedAbout(person, 4);
        QueryId query = walk.ask(id);
        walk.tick(id, 1);
        assertThat(told(id)).isEqualTo("UNDER_REVIEW 1");

        walk.conclude(query, DETAILS_AGREE);

        assertThat(cases(query)).containsExactlyInAnyOrder(open, closed);
        assertEndsAsAnotherPerson(id, query);
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void whoIsClosedOnOneCaseLaterIsNotFoundThroughAnother(Cause cause) {
        walk.knownToColombia(next());
        CaseId closed = walk.knownToColombia(person);
        CaseId id = walk.askedAbout(person, 4);
        QueryId query = walk.ask(id);
        walk.tick(id, 1);
        walk.conclude(query, DETAILS_AGREE);
        walk.release(query);

        close(closed, cause);

        assertEndsAsAnotherPerson(id, query);
    }

    @Test
    void aHoldOnTheCaseAskedAboutIsOneOfTheSamePerson() {
        walk.knownToColombia(next());
        CaseId id = walk.askedAbout(person, 4);
        Actors.as(coSupervisor(), () -> holds.place(id, HoldKind.LEGAL_STAY, null));
        QueryId query = walk.ask(id);
        walk.tick(id, 1);
        walk.conclude(query, DETAILS_AGREE);

        assertEndsAsAnotherPerson(id, query);
    }

    @Test
    void whoIsClosedOnEveryCaseIsAStranger() {
        next();
        for (Cause cause : Cause.values()) {
            close(walk.knownToColombia(person), cause);
        }
        CaseId id = walk.askedAbout(person, 4);
        QueryId query = walk.ask(id);
        walk.tick(id, 1);

        assertThat(told(id)).isEqualTo("NO_HIT 1");
        assertThat(cases(query)).isEmpty();
    }

    @Test
    void theCaseAskedAboutIsNotItsOwnAnswer() {
        next();
        CaseId id = walk.askedAbout(person, 4);
        walk.enrolInColombia(id, person, 4);
        walk.ask(id);
        walk.tick(id, 1);

        assertThat(told(id)).isEqualTo("NO_HIT 1");
    }

    @Test
    void besideAnotherCaseTheOneAskedAboutIsComparedAndNotReleased() {
        CaseId known = walk.knownToColombia(next());
        CaseId id = walk.askedAbout(person, 4);
        walk.enrolInColombia(id, person, 4);
        QueryId query = walk.ask(id);
        walk.tick(id, 1);
        walk.conclude(query, DETAILS_AGREE);

        assertThat(cases(query)).containsExactlyInAnyOrder(known, id);
        assertThat(Actors.as(
                                coSupervisor(),
                                () -> portal.getBean(AnswerDesk.class).open(query))
                        .orElseThrow()
                        .found())
                .isEqualTo(known);
    }

    private void assertEndsAsAnotherPerson(CaseId id, QueryId query) {
        assertThat(Actors.as(coSupervisor(), portal.getBean(AnswerDesk.class)::waiting))
                .extracting(AnswerToDecide::id)
                .doesNotContain(query);
        walk.tick(id, 2, Duration.ofMillis(-1));
        assertThat(told(id)).isEqualTo("UNDER_REVIEW 1");
        walk.tick(id, 2);
        assertThat(told(id)).isEqualTo("NO_HIT 2");
        assertThat(walk.read(id).released()).isEmpty();
    }

    private List<CaseId> cases(QueryId query) {
        return walk.rows()
                .sql("select case_id from query_candidate where query_id = ?")
                .param(query.uuid())
                .query((row, n) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    private void close(CaseId known, Cause cause) {
        switch (cause) {
            case HOLD -> Actors.as(coSupervisor(), () -> holds.place(known, HoldKind.LEGAL_STAY, null));
            case HOLD_OF_THE_OTHER_SIDE ->
                Actors.as(usProtectionOfficer(), () -> holds.place(known, HoldKind.PROTECTION, null));
            case CHILD ->
                walk.rows()
                        .sql("update disclosure set fields = replace(fields, '1991-', '2015-') where case_id = ?")
                        .param(known.uuid())
                        .update();
            case RED_CHECK ->
                walk.rows()
                        .sql("insert into unavailability (id, case_id, owner, since) values (?, ?, 'CO', now())")
                        .params(UUID.randomUUID(), known.uuid())
                        .update();
        }
    }

    private int next() {
        person = PERSONS.incrementAndGet();
        return person;
    }

    /** What the asking side reads after the first tick and after the second, and of which tick it is. */
    private List<String> story(Moment moment) {
        CaseId known = walk.knownToColombia(next());
        hold(moment, Moment.BEFORE_THE_QUERY, known);
        CaseId id = walk.askedAbout(person, 4);
        QueryId query = walk.ask(id);
        hold(moment, Moment.BEFORE_THE_TICK, known);
        walk.tick(id, 1);
        List<String> told = new ArrayList<>(List.of(told(id)));
        hold(moment, Moment.IN_THE_REVIEW, known);
        walk.conclude(query, DETAILS_AGREE);
        hold(moment, Moment.BEFORE_THE_DECISION, known);
        if (moment == Moment.AFTER_THE_DECISION) {
            walk.release(query);
        } else {
            assertThat(Actors.as(coSupervisor(), portal.getBean(AnswerDesk.class)::waiting))
                    .extracting(AnswerToDecide::id)
                    .doesNotContain(query);
        }
        hold(moment, Moment.AFTER_THE_DECISION, known);
        walk.tick(id, 2);
        told.add(told(id));
        assertThat(walk.read(id).released()).isEmpty();
        return told;
    }

    private String told(CaseId id) {
        Query query = walk.read(id);
        Instant told = query.told() == null ? query.asked() : query.told();
        return query.state() + " " + Duration.between(query.asked(), told).dividedBy(query.tick());
    }

    private void hold(Moment present, Moment wanted, CaseId known) {
        if (present == wanted) {
            HoldKind kind = HoldKind.values()[wanted.ordinal() % HoldKind.values().length];
            Actor officer = wanted.ordinal() % 2 == 0 ? coSupervisor() : usProtectionOfficer();
            Actors.as(officer, () -> holds.place(known, kind, null));
        }
    }
}
