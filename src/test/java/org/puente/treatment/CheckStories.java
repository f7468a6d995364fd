package org.puente.treatment;

import java.util.List;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.countries.CaseId;
import org.springframework.context.ApplicationContext;

/** Says in few words who answers what; the person is the one of the test's case. */
record CheckStories(ApplicationContext portal) {

    CheckDesk desk() {
        return portal.getBean(CheckDesk.class);
    }

    CheckList list(Actor actor, CaseId id) {
        return Actors.as(actor, () -> desk().list(id).orElseThrow());
    }

    CheckLine line(Actor actor, CaseId id, String check) {
        return list(actor, id).line(check).orElseThrow();
    }

    Answer answer(Actor actor, CaseId id, String check, Verdict verdict) {
        return answer(actor, id, check, verdict, "note 17");
    }

    Answer answer(Actor actor, CaseId id, String check, Verdict verdict, String evidence) {
        int basis = line(actor, id, check).basis();
        return Actors.as(
                actor, () -> desk().answer(new AnswerInput(id, check, verdict, "Alexandria", evidence, "", basis)));
    }

    /** Tries to answer without looking whether the check is in the list. */
    Answer tryToAnswer(Actor actor, CaseId id, String check) {
        return Actors.as(actor, () -> desk().answer(new AnswerInput(id, check, Verdict.PASS, "", "note 17", "", 0)));
    }

    void describe(Actor actor, CaseId id, Flag... flags) {
        int basis = list(actor, id).described().number();
        Actors.as(actor, () -> desk().describe(id, Set.of(flags), basis));
    }

    CheckOverride ask(Actor actor, CaseId id, String check) {
        return Actors.as(
                actor,
                () -> portal.getBean(OverrideDesk.class)
                        .ask(id, check, OverrideReason.MET_IN_ANOTHER_WAY, "The consulate was told by letter."));
    }

    void grant(Actor actor, CheckOverride asked) {
        Actors.as(actor, () -> portal.getBean(OverrideDesk.class).grant(asked.id()));
    }

    List<Incident> incidents(Actor actor, CaseId id) {
        return Actors.as(actor, () -> portal.getBean(IncidentDesk.class).of(id));
    }
}
