package org.puente.exchange;

import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coExaminer;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.usCaseworker;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.biometrics.ComparisonId;
import org.puente.biometrics.ComparisonPool;
import org.puente.biometrics.ComparisonReason;
import org.puente.biometrics.ComparisonWalk;
import org.puente.biometrics.EnrolmentId;
import org.puente.biometrics.GalleryWalk;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.people.PersonName;
import org.puente.testing.CaseWalk;
import org.puente.testing.TestActors;
import org.puente.testing.TestClock;
import org.puente.testing.WholeDatabase;
import org.springframework.context.ApplicationContext;

/** Asks Colombia about prints for the United States, and brings queries to where a test begins. */
public final class QueryWalk {

    static final Duration TICK = Duration.ofMinutes(30);

    private static final PersonName NAME = PersonName.of("Íñigo", "Campoverde", "Munaton");
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    private final ApplicationContext portal;
    private final GalleryWalk prints;
    private final CaseWalk cases;
    private final ComparisonWalk examiners;

    public QueryWalk(ApplicationContext portal) {
        this.portal = portal;
        prints = new GalleryWalk(portal);
        cases = new CaseWalk(portal);
        examiners = new ComparisonWalk(portal);
    }

    /** What other tests asked does not make the answers to this one's queries slow. */
    QueryWalk aDayLater() {
        rows().sql("update query_asked set asked_at = asked_at - interval '25' hour where asked_at > ?")
                .param(OffsetDateTime.now(ZoneOffset.UTC).minusHours(24))
                .update();
        return this;
    }

    /** A submitted case with prints of a person that Colombia took. */
    public CaseId knownToColombia(int person) {
        return knownToColombia(person, NAME);
    }

    CaseId knownToColombia(int person, PersonName name) {
        CaseId id = cases.submit(cases.ready(name));
        enrolInColombia(id, person, 4);
        return id;
    }

    void enrolInColombia(CaseId id, int person, int fingers) {
        prints.enrol(coCaseworker(), id, person, fingers, 1);
        prints.untilInGallery(CO, id, fingers);
    }

    /** A submitted case with other prints of the person that the United States took, of so many fingers. */
    public CaseId askedAbout(int person, int fingers) {
        return askedAbout(person, fingers, NAME);
    }

    CaseId askedAbout(int person, int fingers, PersonName name) {
        CaseId id = cases.ready(name);
        prints.enrol(usCaseworker(), id, person, fingers, 2);
        return cases.submit(id);
    }

    /** The United States have prints of a person on one case, Colombia other prints of the same person on the other. */
    public void bothKnow(int person, CaseId ofTheUnitedStates, CaseId ofColombia) {
        prints.enrol(usCaseworker(), ofTheUnitedStates, person, 4, 2);
        prints.untilInGallery(US, ofTheUnitedStates, 4);
        enrolInColombia(ofColombia, person, 4);
    }

    /** From now on nothing is searched for or answered but by {@link #work}. */
    public void workByHand() {
        try {
            portal.getBean(QueryClock.class).end();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    public void workBySelf() {
        portal.getBean(QueryClock.class).begin();
    }

    /** Searches and answers what there is to. */
    public void work() {
        portal.getBean(QueryClock.class).work();
    }

    /** Asks, and waits until Colombia has searched. */
    public QueryId ask(CaseId id) {
        return ask(usCaseworker(), id);
    }

    public QueryId ask(Actor officer, CaseId id) {
        QueryId query = askOnly(officer, id);
        untilSearched(query);
        return query;
    }

    void untilSearched(QueryId query) {
        until("it was searched for", () -> {
            portal.getBean(QueryClock.class).work();
            return !state(query).equals("SEARCHING");
        });
    }

    QueryId askOnly(Actor officer, CaseId id) {
        Queries queries = portal.getBean(Queries.class);
        EnrolmentId set = Actors.as(officer, () -> queries.sets(id).getFirst()).id();
        return Actors.as(officer, () -> queries.ask(id, set));
    }

    /** What the asking side reads now, once all that is due was said. */
    Query read(Actor officer, CaseId id) {
        portal.getBean(QueryClock.class).work();
        return Actors.as(officer, () -> portal.getBean(Queries.class).of(id)).getFirst();
    }

    Query read(CaseId id) {
        return read(usCaseworker(), id);
    }

    /** Stops the clock at a tick of a query, or so long after it. */
    public void tick(CaseId id, int number, Duration later) {
        Query query = Actors.as(
                        usCaseworker(), () -> portal.getBean(Queries.class).of(id))
                .getFirst();
        at(query.asked().plus(query.tick().multipliedBy(number)).plus(later));
    }

    public void tick(CaseId id, int number) {
        tick(id, number, Duration.ZERO);
    }

    private void at(Instant moment) {
        portal.getBean(TestClock.class).stopAt(moment);
        portal.getBean(QueryClock.class).work();
    }

    /** Two examiners of Colombia come to the same conclusion on everybody whom a query's search named. */
    public void conclude(QueryId query, ComparisonReason reason) {
        for (ComparisonId comparison : comparisons(query)) {
            for (Actor examiner : List.of(coExaminer(), TestActors.another(coExaminer()))) {
                examiners.conclude(examiner, examiners.take(examiner, comparison), reason);
            }
        }
        portal.getBean(QueryClock.class).work();
    }

    List<ComparisonId> comparisons(QueryId query) {
        return rows().sql("select comparison_id from query_candidate where query_id = ? and comparison_id is not null")
                .param(query.uuid())
                .query((row, n) -> new ComparisonId(row.getObject("comparison_id", UUID.class)))
                .list();
    }

    /** A second examiner agrees with the first, and all others that the search named are somebody else. */
    void concludeRest(Actor first, ComparisonId comparison) {
        Actor second = TestActors.another(first);
        examiners.conclude(second, examiners.take(second, comparison), ComparisonReason.DETAILS_AGREE);
        while (Actors.as(first, () -> portal.getBean(ComparisonPool.class).queue())
                        .waiting()
                > 0) {
            examiners.conclude(first, ComparisonReason.OTHER_PATTERN);
        }
        while (Actors.as(second, () -> portal.getBean(ComparisonPool.class).queue())
                        .waiting()
                > 0) {
            examiners.conclude(second, ComparisonReason.OTHER_PATTERN);
        }
        portal.getBean(QueryClock.class).work();
    }

    QueryId latest(CaseId id) {
        return new QueryId(rows().sql("select id from query_asked where case_id = ? order by asked_at desc limit 1")
                .param(id.uuid())
                .query(UUID.class)
                .single());
    }

    /** Lets one tick of a query pass, as if it had been asked, searched and concluded so much earlier. */
    void hurry(QueryId query) {
        rows().sql("update query_asked set asked_at = asked_at - interval '30' minute,"
                        + " told_at = told_at - interval '30' minute where id = ?")
                .param(query.uuid())
                .update();
        rows().sql("update query_received set asked_at = asked_at - interval '30' minute,"
                        + " ready_at = ready_at - interval '30' minute, next_tick = next_tick - interval '30' minute"
                        + " where id = ?")
                .param(query.uuid())
                .update();
        portal.getBean(QueryClock.class).work();
    }

    /** From now on a query's answers leave after so long, and after each further time as long. */
    void tickEvery(QueryId query, Duration tick) {
        for (String table : List.of("query_asked", "query_received")) {
            rows().sql("update " + table + " set tick_seconds = ? where id = ?")
                    .params(tick.toSeconds(), query.uuid())
                    .update();
        }
    }

    /** The supervisor of Colombia releases what they see. */
    public void release(QueryId query) {
        AnswerDesk desk = portal.getBean(AnswerDesk.class);
        Actors.as(
                coSupervisor(),
                () -> desk.release(query, desk.open(query).orElseThrow().leaving()));
    }

    /** A query that a side received with too few fingers for an answer by itself, and that found nobody; written past the portal. */
    public UUID toDecide(Country owner, CaseId id) {
        UUID query = UUID.randomUUID();
        rows().sql(
                        "insert into query_received (id, owner, partner, case_id, agreement, galleries, fingers, probe_sha256,"
                                + " asked_at, tick_seconds, next_tick, ends_at, state) values (?, ?, ?, ?, 'us-co', 'RETURNS', 2, 'x',"
                                + " now(), 1800, now() + interval '9' day, now() + interval '9' day, 'TO_DECIDE')")
                .params(query, owner.code(), owner.equals(CO) ? "US" : "CO", id.uuid())
                .update();
        return query;
    }

    /** How many prints that were lent for a query are left. */
    int lent(QueryId query) {
        return rows().sql("select count(*) from lent_print where query_id = ?")
                .param(query.uuid())
                .query(Integer.class)
                .single();
    }

    String state(QueryId query) {
        return rows().sql("select state from query_received where id = ?")
                .param(query.uuid())
                .query(String.class)
                .single();
    }

    WholeDatabase rows() {
        return portal.getBean(WholeDatabase.class);
    }

    CaseWalk cases() {
        return cases;
    }

    GalleryWalk prints() {
        return prints;
    }

    static void until(String what, BooleanSupplier happened) {
        long begin = System.nanoTime();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() - begin > AT_MOST.toNanos()) {
                throw new AssertionError("Not in time: " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
