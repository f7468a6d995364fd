package org.puente.leaks;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.ClockEscalations;
import org.puente.countries.Country;
import org.puente.exchange.QueryWalk;
import org.puente.testing.KeptRows;
import org.puente.testing.TestActors;
import org.puente.testing.TestClock;
import org.puente.testing.WholeDatabase;
import org.springframework.context.ApplicationContext;

/**
 * Plays two random sequences of one side's private acts that tell the other side the same, from the same beginning and at
 * the same times, and compares byte for byte what the other side is answered: every service and every attempt after each
 * moment, every page and download at one of them, each pair at the next.
 */
final class Replay implements AutoCloseable {

    private static final List<Country> SIDES = List.of(TestActors.US, TestActors.CO);
    private static final int LONGEST_SHOWN = 400;

    private final ApplicationContext portal;
    private final TestClock clock;
    private final KeptRows others;
    private final QueryWalk queries;
    private final Known known;
    private final KeptRows beginning;
    private final Questions questions;
    private final Attempts attempts;
    private final Everywhere everywhere;
    private final Instant begin;
    private Runnable afterActs = () -> {};

    Replay(ApplicationContext portal) {
        this.portal = portal;
        clock = portal.getBean(TestClock.class);
        WholeDatabase database = portal.getBean(WholeDatabase.class);
        others = KeptRows.of(database, "others");
        others.clear();
        queries = new QueryWalk(portal);
        queries.workByHand();
        known = new Beginning(portal).make();
        beginning = KeptRows.of(database, "beginning");
        questions = new Questions(portal, known);
        attempts = new Attempts(portal, known);
        everywhere = new Everywhere(portal, known);
        begin = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Routes and endpoints that were gone to, and questions that services were asked. */
    int routes() {
        return everywhere.routes().size();
    }

    Set<String> delivered() {
        return everywhere.delivered();
    }

    int questions() {
        return questions.count();
    }

    /** Something that happens in the portal whenever one side has acted. */
    void afterActs(Runnable happens) {
        afterActs = happens;
    }

    /**
     * A pair of sequences.
     *
     * @param pages whether pages and downloads are gone to as well, at the moment whose turn it is
     * @return what the other side could tell the two apart by; empty, if by nothing
     */
    List<String> pair(long seed, boolean pages) {
        SplittableRandom random = new SplittableRandom(seed);
        Country acting = SIDES.get(random.nextInt(2));
        Course course = Course.of(begin, known, acting.equals(TestActors.US), random);
        Actor reader = reader(acting, seed);
        int looked = pages ? (int) (seed % Course.MOMENTS) : Course.MOMENTS;
        Told one = play(course, acting, reader, random.split(), looked);
        Told other = play(course, acting, reader, random.split(), looked);
        return differences(seed, reader, one, other);
    }

    /** Each role of the other side in turn, and its systems. */
    private static Actor reader(Country acting, long seed) {
        Country side = acting.equals(TestActors.US) ? TestActors.CO : TestActors.US;
        List<Role> roles = Stream.of(Role.values())
                .filter(role -> !role.isIndependent() && !role.isOfSystems())
                .toList();
        int turn = (int) (seed % (roles.size() + 1));
        return turn == roles.size() ? TestActors.system(side) : TestActors.officer(side, roles.get(turn));
    }

    private Told play(Course course, Country acting, Actor reader, SplittableRandom random, int looked) {
        beginning.goBack();
        PrivateActs acts = new PrivateActs(portal, known, course, acting, random);
        Map<String, String> seen = new TreeMap<>();
        try {
            for (int moment = 0; moment < Course.MOMENTS; moment++) {
                acts.act(moment);
                afterActs.run();
                clock.stopAt(course.at(moment).plus(Duration.ofHours(6)));
                SIDES.forEach(side -> Actors.as(TestActors.officer(side, Role.SUPERVISOR), this::bringClocks));
                queries.work();
                Map<String, String> now = new TreeMap<>();
                questions.ask(reader, now);
                attempts.make(reader, now);
                if (moment == looked) {
                    everywhere.look(reader, now);
                }
                int at = moment;
                now.forEach((question, answer) -> seen.put("moment " + at + " " + question, answer));
            }
        } finally {
            clock.goOn();
        }
        return new Told(acts.told(), seen);
    }

    /** Clocks that run out are brought before whom the agreement names. */
    private void bringClocks() {
        ClockEscalations escalations = portal.getBean(ClockEscalations.class);
        int reached;
        do {
            reached = escalations.escalate();
        } while (reached > 0);
    }

    private static List<String> differences(long seed, Actor reader, Told one, Told other) {
        Set<String> all = new TreeSet<>(one.seen.keySet());
        all.addAll(other.seen.keySet());
        List<String> found = new ArrayList<>();
        for (String question : all) {
            String first = one.seen.getOrDefault(question, "nothing");
            String second = other.seen.getOrDefault(question, "nothing");
            if (!first.equals(second)) {
                found.add("seed %d, %s, %s: %s%n after [%s]%n and [%s]"
                        .formatted(seed, reader.name(), question, where(first, second), one.acts, other.acts));
            }
        }
        return found;
    }

    private static String where(String one, String other) {
        int at = Math.max(0, Arrays.mismatch(one.toCharArray(), other.toCharArray()) - 80);
        return "…%s… but …%s…".formatted(part(one, at), part(other, at));
    }

    private static String part(String text, int from) {
        return text.substring(Math.min(from, text.length()), Math.min(text.length(), from + LONGEST_SHOWN));
    }

    @Override
    public void close() {
        clock.goOn();
        queries.workBySelf();
        beginning.close();
        others.close();
    }

    private record Told(String acts, Map<String, String> seen) {}
}
