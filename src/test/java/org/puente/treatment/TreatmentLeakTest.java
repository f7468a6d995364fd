package org.puente.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coConsularOfficer;
import static org.puente.testing.TestActors.officer;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usHealthProfessional;
import static org.puente.testing.TestActors.usProtectionOfficer;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Role;
import org.puente.cases.Availability;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.cases.Objection;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Two cases with the same availability over time look the same to the other side at every moment, whatever one side did
 * in private: holds of all kinds, private checks, failed blocking checks, overrides asked and declined.
 */
@Tag("database")
@Tag("walk")
@PortalTest
class TreatmentLeakTest {

    private static final int ACTS = 18;
    private static final List<String> SHARED_BLOCKING = List.of("PRE-08", "PRE-11");

    @Autowired
    private ApplicationContext portal;

    private CaseWalk walk;
    private CheckStories checks;
    private Holds holds;

    @BeforeEach
    void open() {
        walk = new CaseWalk(portal);
        checks = new CheckStories(portal);
        holds = portal.getBean(Holds.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void privateActsShowNothingButAvailability(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        CaseId busy = prepared();
        CaseId quiet = prepared();
        Instant start = Instant.now();
        UUID hold = null;
        for (int act = 0; act < ACTS; act++) {
            String what = actInPrivate(busy, random);
            hold = follow(quiet, hold, isUnavailable(busy));
            for (Role role : Role.values()) {
                if (role.permissions().contains(Permission.READ_CASES)) {
                    Actor reader = officer(CO, role);
                    assertThat(view(reader, busy, start))
                            .as("seed %d, act %d: %s, seen by %s", seed, act, what, role)
                            .isEqualTo(view(reader, quiet, start));
                }
            }
        }
    }

    @Test
    void nothingNewerThanTheSentenceShowsWhileItStands() {
        CaseId id = prepared();
        Actors.as(usSupervisor(), () -> holds.place(id, HoldKind.OPERATIONAL, null));

        checks.answer(usCaseworker(), id, "PRE-07", Verdict.PASS);
        checks.answer(usCaseworker(), id, "PRE-05", Verdict.PASS);
        checks.describe(usCaseworker(), id, Flag.MEDICATION);

        CheckList seen = checks.list(coCaseworker(), id);
        assertThat(seen.line("PRE-07").orElseThrow().standing()).isEqualTo(Standing.OPEN);
        assertThat(seen.line("PRE-05").orElseThrow().standing()).isEqualTo(Standing.OPEN);
        assertThat(seen.line("PRE-10")).isEmpty();
        assertThat(seen.answered()).isEqualTo(SHARED_BLOCKING.size());
    }

    @Test
    void afterTheSentenceTheAnswersShow() {
        CaseId id = prepared();
        UUID hold = Actors.as(usSupervisor(), () -> holds.place(id, HoldKind.OPERATIONAL, null));
        checks.answer(usCaseworker(), id, "PRE-07", Verdict.PASS);

        Actors.as(usSupervisor(), () -> holds.lift(hold));

        assertThat(checks.line(coCaseworker(), id, "PRE-07").standing()).isEqualTo(Standing.GREEN);
    }

    @Test
    void theSentenceOfTheReceivingSideHidesItsAnswersFromTheSender() {
        CaseId id = prepared();
        Actors.as(coCaseworker(), () -> holds.place(id, HoldKind.OPERATIONAL, null));

        checks.answer(coConsularOfficer(), id, "PRE-04", Verdict.PASS);

        assertThat(checks.line(usCaseworker(), id, "PRE-04").standing()).isEqualTo(Standing.OPEN);
        assertThat(checks.line(coCaseworker(), id, "PRE-04").standing()).isEqualTo(Standing.GREEN);
    }

    @Test
    void afterAWithdrawalTheOtherSideSeesNoAnswerAnyMore() {
        CaseId id = prepared();
        Actors.as(usProtectionOfficer(), () -> holds.place(id, HoldKind.PROTECTION, null));
        checks.answer(usCaseworker(), id, "PRE-07", Verdict.PASS);

        walk.take(usSupervisor(), id, Step.WITHDRAW, "STATUS_GRANTED");

        assertThat(checks.list(coCaseworker(), id).lines()).allMatch(line -> line.other() == null);
    }

    /** Submitted, with some shared blocking checks passed, so that a later failure has something to hide behind. */
    private CaseId prepared() {
        CaseId id = walk.submitted();
        SHARED_BLOCKING.forEach(check -> checks.answer(usHealthProfessional(), id, check, Verdict.PASS));
        return id;
    }

    private String actInPrivate(CaseId id, SplittableRandom random) {
        Verdict verdict = random.nextBoolean() ? Verdict.PASS : Verdict.FAIL;
        switch (random.nextInt(9)) {
            case 0 -> {
                HoldKind kind = HoldKind.values()[random.nextInt(HoldKind.values().length)];
                Actors.as(usProtectionOfficer(), () -> holds.place(id, kind, "private"));
                return "hold " + kind;
            }
            case 1, 2 -> {
                Actor lifting = new Actor(
                        usSupervisor().id(),
                        "All hands",
                        usSupervisor().party(),
                        java.util.Set.of(Role.SUPERVISOR, Role.PROTECTION_OFFICER, Role.HEALTH_PROFESSIONAL));
                Actors.as(lifting, () -> holds.standing(id).forEach(hold -> holds.lift(hold.id())));
                SHARED_BLOCKING.forEach(check -> putRight(usHealthProfessional(), id, check));
                List.of("PRE-01", "PRE-12").forEach(check -> putRight(usProtectionOfficer(), id, check));
                return "holds lifted, checks put right";
            }
            case 3, 4, 5 -> {
                String check = SHARED_BLOCKING.get(random.nextInt(SHARED_BLOCKING.size()));
                checks.answer(usHealthProfessional(), id, check, verdict);
                return check + " " + verdict;
            }
            case 6 -> {
                checks.answer(usProtectionOfficer(), id, "PRE-12", verdict);
                return "PRE-12 " + verdict;
            }
            case 7 -> {
                checks.answer(usProtectionOfficer(), id, "PRE-01", verdict);
                return "PRE-01 " + verdict;
            }
            default -> {
                if (checks.line(usCaseworker(), id, "PRE-05").mayAskOverride()) {
                    CheckOverride asked = checks.ask(usCaseworker(), id, "PRE-05");
                    Actors.as(
                            usSupervisor(),
                            () -> portal.getBean(OverrideDesk.class).decline(asked.id()));
                }
                return "override of PRE-05 asked and declined";
            }
        }
    }

    private void putRight(Actor actor, CaseId id, String check) {
        if (checks.line(actor, id, check).standing() == Standing.RED) {
            checks.answer(actor, id, check, Verdict.PASS);
        }
    }

    /** Gives the quiet case the same availability by one hold of an ordinary kind. */
    private @Nullable UUID follow(CaseId quiet, @Nullable UUID hold, boolean unavailable) {
        if (unavailable && hold == null) {
            return Actors.as(usSupervisor(), () -> holds.place(quiet, HoldKind.OPERATIONAL, null));
        }
        if (!unavailable && hold != null) {
            Actors.as(usSupervisor(), () -> holds.lift(hold));
            return null;
        }
        return hold;
    }

    private boolean isUnavailable(CaseId id) {
        return Actors.as(
                coCaseworker(),
                () -> portal.getBean(Availability.class)
                        .partnerUnavailableSince(walk.facts(coCaseworker(), id))
                        .isPresent());
    }

    /** Everything that the treatment module offers to a reader of the other side, without what tells two cases apart. */
    private List<Object> view(Actor reader, CaseId id, Instant start) {
        CheckList list = checks.list(reader, id);
        List<Object> lines = list.lines().stream()
                .<Object>map(line -> List.of(
                        line.check().id(),
                        line.applies(),
                        line.standing(),
                        line.mayAnswer(),
                        line.mayAskOverride(),
                        Optional.ofNullable(line.other())
                                .map(sign -> List.of(
                                        sign.sign(),
                                        Optional.ofNullable(sign.as()),
                                        Optional.ofNullable(sign.reason()),
                                        sign.at().isAfter(start)))))
                .toList();
        List<Objection> objections = Actors.as(
                reader, () -> portal.getBean(TravelRule.class).check(walk.facts(reader, id), Step.CLEAR, reader));
        return List.of(
                lines,
                list.answered(),
                list.failed(),
                checks.incidents(reader, id),
                objections.stream().map(Objection::args).toList());
    }
}
