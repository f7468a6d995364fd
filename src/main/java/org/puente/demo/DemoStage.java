package org.puente.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.CaseDesk;
import org.puente.cases.Step;
import org.puente.cases.StepInput;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Who acts in the demo's stories, and when: through the same services as everybody, with the same rules. */
@Component
@ConditionalOnBooleanProperty("puente.demo.enabled")
class DemoStage {

    static final Country US = Country.of("US");
    static final Country CO = Country.of("CO");

    private final DemoParties parties;
    private final DemoClock clock;
    private final CaseDesk desk;

    DemoStage(DemoParties parties, DemoClock clock, CaseDesk desk) {
        this.parties = parties;
        this.clock = clock;
        this.desk = desk;
    }

    /** One of a country's officers in a role, in turn. */
    Actor officer(Country country, Role role, int turn) {
        List<Actor> all = parties.of(country, role);
        return all.get(Math.floorMod(turn, all.size()));
    }

    /** One of the independent monitors, in turn. */
    Actor monitor(int turn) {
        List<Actor> all = parties.monitors();
        return all.get(Math.floorMod(turn, all.size()));
    }

    /** Who acts for the complaint body. */
    Actor complaintBody() {
        return parties.complaintBody();
    }

    /** Whether a country has that role at all. */
    boolean has(Country country, Role role) {
        return !parties.of(country, role).isEmpty();
    }

    <T> T act(Actor actor, Instant when, Supplier<T> work) {
        return clock.at(when, () -> Actors.as(actor, work));
    }

    void act(Actor actor, Instant when, Runnable work) {
        act(actor, when, () -> {
            work.run();
            return true;
        });
    }

    /** The date that a country writes at that moment, which may not be the date elsewhere. */
    LocalDate day(Actor actor, Instant when, CaseId id) {
        return LocalDate.ofInstant(
                when, act(actor, when, () -> desk.facts(id).orElseThrow().zone()));
    }

    void take(Actor actor, Instant when, CaseId id, Step step, @Nullable String code) {
        act(actor, when, () -> {
            long version = desk.facts(id).orElseThrow().version();
            return desk.take(id, step, new StepInput(code, version));
        });
    }
}
