package org.puente.leaks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.CaseDesk;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.cases.OwnHold;
import org.puente.cases.Step;
import org.puente.cases.StepInput;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.puente.portal.Refusal;
import org.puente.testing.TestClock;
import org.puente.treatment.AnswerInput;
import org.puente.treatment.CheckDesk;
import org.puente.treatment.CheckLine;
import org.puente.treatment.Standing;
import org.puente.treatment.Verdict;
import org.springframework.context.ApplicationContext;

/**
 * One random sequence of what one side does in private along a {@link Course}: holds of every kind come and go, checks fail
 * and are put right, and much else happens that is nobody else's.
 */
final class PrivateActs {

    private static final int MOST_AT_ONCE = 6;
    private static final List<String> WHY_WITHDRAWN = List.of("STATUS_GRANTED", "NO_LONGER_PURSUED");

    private final ApplicationContext portal;
    private final Known known;
    private final Course course;
    private final SplittableRandom random;
    private final Actor hands;
    private final OtherActs others;
    private final Holds holds;
    private final TestClock clock;
    private final List<String> done = new ArrayList<>();

    PrivateActs(ApplicationContext portal, Known known, Course course, Country side, SplittableRandom random) {
        this.portal = portal;
        this.known = known;
        this.course = course;
        this.random = random;
        hands = allHands(side);
        others = new OtherActs(portal, known, hands, random);
        holds = portal.getBean(Holds.class);
        clock = portal.getBean(TestClock.class);
    }

    /** One officer in every role of the country. */
    static Actor allHands(Country side) {
        Set<Role> roles = EnumSet.allOf(Role.class);
        roles.removeIf(Role::isIndependent);
        return new Actor(new UserId("leaks:" + side.code()), "All Hands", side, roles);
    }

    /** What happens at a moment and in the hours until the next one. */
    void act(int moment) {
        Instant now = course.at(moment);
        clock.stopAt(now);
        for (CaseId id : known.shared()) {
            boolean before = course.isAvailable(id, moment - 1);
            if (before && !course.isAvailable(id, moment)) {
                makeUnavailable(id);
            } else if (!before && course.isAvailable(id, moment)) {
                makeAvailable(id);
            }
            if (course.isWithdrawn(id, moment)) {
                withdraw(id);
            }
        }
        for (int act = random.nextInt(MOST_AT_ONCE + 1); act > 0; act--) {
            clock.stopAt(now.plus(Duration.ofMinutes(random.nextInt(1, 300))));
            oneMore(moment);
        }
    }

    /** For a failure to say what was done. */
    String told() {
        return String.join("; ", done);
    }

    private void oneMore(int moment) {
        CaseId id = known.shared().get(random.nextInt(known.shared().size()));
        if (random.nextInt(3) > 0) {
            done.add(others.one(id));
        } else if (!course.isAvailable(id, moment) && random.nextBoolean()) {
            place(id);
        } else {
            liftOneOfSeveral(id);
        }
    }

    private void makeUnavailable(CaseId id) {
        if (random.nextInt(3) > 0 || !failACheck(id)) {
            place(id);
        }
    }

    private void place(CaseId id) {
        HoldKind kind = HoldKind.values()[random.nextInt(HoldKind.values().length)];
        as("hold " + kind, () -> holds.place(id, kind, "kept " + random.nextInt(1000)));
    }

    /** A blocking check that passed, so that the other side can see nothing of it but what it saw before. */
    private boolean failACheck(CaseId id) {
        List<CheckLine> passed = lines(id).stream()
                .filter(line -> line.check().isBlocking() && line.mayAnswer() && line.standing() == Standing.GREEN)
                .toList();
        if (passed.isEmpty()) {
            return false;
        }
        answer(id, passed.get(random.nextInt(passed.size())), Verdict.FAIL);
        return true;
    }

    private void makeAvailable(CaseId id) {
        standing(id).forEach(hold -> as("lift " + hold.kind(), () -> holds.lift(hold.id())));
        lines(id).stream()
                .filter(line -> line.check().isBlocking() && line.mayAnswer() && line.standing() == Standing.RED)
                .forEach(line -> answer(id, line, Verdict.PASS));
    }

    private void liftOneOfSeveral(CaseId id) {
        List<OwnHold> all = standing(id);
        if (all.size() > 1) {
            as("lift one", () -> holds.lift(all.getFirst().id()));
        } else if (!all.isEmpty()) {
            as("keep", () -> holds.keep(all.getFirst().id()));
        }
    }

    private void withdraw(CaseId id) {
        String code = WHY_WITHDRAWN.get(random.nextInt(WHY_WITHDRAWN.size()));
        as("withdrawn " + code, () -> {
            CaseDesk desk = portal.getBean(CaseDesk.class);
            long version = desk.facts(id).orElseThrow().version();
            desk.take(id, Step.WITHDRAW, new StepInput(code, version));
        });
    }

    private List<OwnHold> standing(CaseId id) {
        return Actors.as(hands, () -> holds.standing(id));
    }

    private List<CheckLine> lines(CaseId id) {
        return Actors.as(
                hands,
                () -> portal.getBean(CheckDesk.class).list(id).orElseThrow().lines());
    }

    private void answer(CaseId id, CheckLine line, Verdict verdict) {
        as(
                line.check().id() + " " + verdict,
                () -> portal.getBean(CheckDesk.class)
                        .answer(new AnswerInput(id, line.check().id(), verdict, "", "note 17", "", line.basis())));
    }

    private void as(String what, Runnable act) {
        done.add(what);
        attempt(hands, act, refused -> done.add("(refused: " + refused + ")"));
    }

    /** An act that the portal may refuse, which stays as private as one that it takes. */
    static void attempt(Actor actor, Runnable act, Consumer<String> refused) {
        try {
            Actors.as(actor, act);
        } catch (Refusal no) {
            refused.accept(String.valueOf(no.getMessage()));
        }
    }
}
