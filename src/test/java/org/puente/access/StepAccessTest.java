package org.puente.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.access.AccessTable.in;
import static org.puente.access.AccessTable.side;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.puente.approvals.ApprovalDesk;
import org.puente.approvals.NationalityDesk;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.cases.CaseState;
import org.puente.cases.Objection;
import org.puente.cases.OfferedStep;
import org.puente.cases.Step;
import org.puente.cases.StepInput;
import org.puente.cases.StepRefused;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.testing.EveryState;
import org.puente.testing.KeptRows;
import org.puente.testing.PortalTest;
import org.puente.testing.TestActors;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may take which step from which state: every role of both sides tries every step in every state, and what is offered
 * and what is accepted is compared with {@code access-steps.csv}, which is written by hand from {@code domain.md}. What
 * has to hold first does hold here, so that the role alone decides.
 */
@PortalTest
class StepAccessTest {

    private static final List<Country> SIDES = List.of(US, CO);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private WholeDatabase database;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private PlatformTransactionManager transactions;

    private final Map<String, Set<String>> accepted = new TreeMap<>();
    private final List<String> offeredButNotAccepted = new ArrayList<>();
    private final Set<CaseState> visited = EnumSet.noneOf(CaseState.class);

    @Test
    void everyStepIsOfferedToAndAcceptedFromTheRolesOfTheTableAndNoOther() {
        try (KeptRows others = KeptRows.of(database, "others")) {
            others.clear();
            new EveryState(portal, this::tryAll).walk();
        }
        AccessTable table = AccessTable.read("access-steps.csv", 3);
        Map<String, String> found = new TreeMap<>();
        accepted.forEach((cell, roles) -> found.put(cell, AccessTable.written(roles)));

        assertThat(visited).containsExactly(CaseState.values());
        assertThat(offeredButNotAccepted).as("offered and accepted differ").isEmpty();
        assertThat(table.differences(found)).isEmpty();
        SplittableRandom seeded = new SplittableRandom(2026);
        for (int cell = 0; cell < 50; cell++) {
            assertThat(table.flipped(seeded).differences(found)).isNotEmpty();
        }
    }

    private void tryAll(CaseState state, CaseId id) {
        visited.add(state);
        lookAtWhatIsToBeSigned(state, id);
        Map<Step, List<Actor>> signed = new EnumMap<>(Step.class);
        for (Country side : SIDES) {
            for (Role role : Role.values()) {
                Actor actor = in(side, role);
                for (Step step : tryOnce(state, id, actor, side(side))) {
                    signed.computeIfAbsent(step, _ -> new ArrayList<>()).add(actor);
                }
            }
        }
        signed.forEach((step, firsts) -> {
            if (step.needsTwoPersons()) {
                trySecond(state, id, step, firsts);
            }
        });
    }

    /** All steps, one after the other, as if the others had not been tried. */
    private List<Step> tryOnce(CaseState state, CaseId id, Actor actor, String side) {
        Deque<Step> ahead = new ArrayDeque<>(List.of(Step.values()));
        List<Step> done = new ArrayList<>();
        while (!ahead.isEmpty()) {
            undone(actor, () -> {
                Set<Step> offered = offered(actor, id);
                while (!ahead.isEmpty()) {
                    Step step = ahead.remove();
                    String hand = step.needsTwoPersons() ? "first" : "only";
                    String cell = step + " " + hand + " " + state + " " + side;
                    if (isAccepted(cell, actor, offered.contains(step), take(actor, id, step))) {
                        done.add(step);
                        break;
                    }
                }
                return done;
            });
        }
        return done;
    }

    /** Where each side gives one signature, the first is the other side's. */
    private void trySecond(CaseState state, CaseId id, Step step, List<Actor> firsts) {
        boolean bothSides = firsts.stream().map(Actor::country).distinct().count() == 2;
        for (Country side : SIDES) {
            Optional<Actor> first = firsts.stream()
                    .filter(actor -> !bothSides || !actor.country().equals(side))
                    .findFirst()
                    .map(TestActors::another);
            for (Role role : Role.values()) {
                Actor actor = in(side, role);
                undone(actor, () -> {
                    first.ifPresent(giver -> assertThat(take(giver, id, step)).isTrue());
                    String cell = step + " second " + state + " " + side(side);
                    return isAccepted(cell, actor, offered(actor, id).contains(step), take(actor, id, step));
                });
            }
        }
    }

    private boolean isAccepted(String cell, Actor actor, boolean offered, boolean taken) {
        if (offered != taken) {
            offeredButNotAccepted.add(cell + " " + actor.roles() + (offered ? " only offered" : " only accepted"));
        }
        if (taken) {
            accepted.computeIfAbsent(cell, _ -> new TreeSet<>())
                    .add(actor.roles().iterator().next().realmRole());
        }
        return taken;
    }

    /** Everything that is done here did not happen. */
    private <T> T undone(Actor actor, Supplier<T> work) {
        TransactionTemplate all = new TransactionTemplate(transactions);
        return Actors.as(
                actor,
                () -> Optional.ofNullable(all.execute(status -> {
                            status.setRollbackOnly();
                            return work.get();
                        }))
                        .orElseThrow());
    }

    private Set<Step> offered(Actor actor, CaseId id) {
        return Actors.as(actor, () -> {
            try {
                return desk.offers(id).stream()
                        .filter(offer -> offer.objections().stream().noneMatch(Objection::stands))
                        .map(OfferedStep::step)
                        .collect(Collectors.toSet());
            } catch (AuthorizationDeniedException none) {
                return Set.of();
            }
        });
    }

    private boolean take(Actor actor, CaseId id, Step step) {
        return Actors.as(actor, () -> {
            try {
                Optional<CaseFacts> facts = desk.facts(id);
                long version = facts.map(CaseFacts::version).orElse(0L);
                desk.take(id, step, new StepInput(code(facts, step), version));
                return true;
            } catch (StepRefused | CaseNotFound | AuthorizationDeniedException refused) {
                return false;
            }
        });
    }

    private static @Nullable String code(Optional<CaseFacts> facts, Step step) {
        return facts.flatMap(known -> step.codes()
                        .map(list -> known.agreement().codes(list).getFirst().code()))
                .orElse(null);
    }

    /** Whoever signs has looked at what they sign. */
    private void lookAtWhatIsToBeSigned(CaseState state, CaseId id) {
        for (Role role : List.of(Role.IDENTITY_OFFICER, Role.CONSULAR_OFFICER, Role.SUPERVISOR)) {
            for (Actor each : List.of(in(CO, role), TestActors.another(in(CO, role)))) {
                if (state == CaseState.IN_VERIFICATION && role == Role.IDENTITY_OFFICER) {
                    Actors.as(each, () -> portal.getBean(NationalityDesk.class).seen(id, true));
                }
                if (state == CaseState.NATIONALITY_CONFIRMED && role != Role.IDENTITY_OFFICER) {
                    Actors.as(each, () -> portal.getBean(ApprovalDesk.class).seenDifferences(id, true));
                }
            }
        }
    }
}
