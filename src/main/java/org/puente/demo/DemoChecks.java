package org.puente.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.treatment.AnswerInput;
import org.puente.treatment.CheckDesk;
import org.puente.treatment.CheckLine;
import org.puente.treatment.CheckList;
import org.puente.treatment.Verdict;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Answers part of the humane-treatment checks, by whoever may. */
@Component
@ConditionalOnBooleanProperty("puente.demo.enabled")
class DemoChecks {

    private static final List<Role> SENDERS =
            List.of(Role.PROTECTION_OFFICER, Role.HEALTH_PROFESSIONAL, Role.CASEWORKER, Role.SUPERVISOR);
    private static final String CERTIFICATE = "PRE-08";
    private static final List<Role> ON_THE_WAY = List.of(
            Role.PROTECTION_OFFICER,
            Role.HEALTH_PROFESSIONAL,
            Role.CASEWORKER,
            Role.SUPERVISOR,
            Role.TRANSFER_COORDINATOR,
            Role.CONSULAR_OFFICER,
            Role.IDENTITY_OFFICER);
    private static final List<Role> RECEIVERS = List.of(Role.CONSULAR_OFFICER, Role.IDENTITY_OFFICER);

    private final DemoStage stage;
    private final CheckDesk checks;

    DemoChecks(DemoStage stage, CheckDesk checks) {
        this.stage = stage;
        this.checks = checks;
    }

    /**
     * Answers the first checks that each role may answer.
     *
     * @param each how many per role
     * @param failing id of a check to fail, or empty
     */
    void answerSome(CaseId id, int number, int each, String failing, Instant when) {
        SENDERS.forEach(role -> answer(id, stage.officer(DemoStage.US, role, number), each, failing, when));
        RECEIVERS.forEach(role -> answer(id, stage.officer(DemoStage.CO, role, number), each, "", when));
    }

    /** Everybody answers everything that is open now, and the health professional certifies anew. */
    void passAll(CaseId id, Instant when) {
        for (Country country : List.of(DemoStage.US, DemoStage.CO)) {
            for (Role role : ON_THE_WAY) {
                if (stage.has(country, role)) {
                    Actor actor = stage.officer(country, role, 0);
                    stage.act(actor, when, () -> passOwn(id, actor));
                }
            }
        }
    }

    private void passOwn(CaseId id, Actor actor) {
        checks.list(id).map(CheckList::lines).orElse(List.of()).stream()
                .filter(line -> line.mayAnswer() && line.applies())
                .filter(line -> line.answer().isEmpty() || line.check().id().equals(CERTIFICATE))
                .forEach(line -> checks.answer(new AnswerInput(
                        id, line.check().id(), Verdict.PASS, place(actor.country()), "Demo record", "", line.basis())));
    }

    private void answer(CaseId id, Actor actor, int most, String failing, Instant when) {
        Optional<CheckList> list = stage.act(actor, when, () -> checks.list(id));
        List<CheckLine> mine = list.map(CheckList::lines).orElse(List.of()).stream()
                .filter(line ->
                        line.mayAnswer() && line.applies() && line.answer().isEmpty())
                .limit(most)
                .toList();
        for (CheckLine line : mine) {
            Verdict verdict = line.check().id().equals(failing) ? Verdict.FAIL : Verdict.PASS;
            stage.act(
                    actor,
                    when,
                    () -> checks.answer(new AnswerInput(
                            id, line.check().id(), verdict, place(actor.country()), "Demo record", "", line.basis())));
        }
    }

    private static String place(Country country) {
        return country.equals(DemoStage.US) ? "Alexandria" : "Bogotá";
    }
}
