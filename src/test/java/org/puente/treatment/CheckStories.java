package org.puente.treatment;

import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.usSupervisor;

import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    /** A supervisor of the sending side signed what its coordinator asked for. */
    UUID authorise(CaseId id, RestraintMean... means) {
        AuthorisationDesk authorisations = portal.getBean(AuthorisationDesk.class);
        Actors.as(
                US_COORDINATOR,
                () -> authorisations.ask(
                        id, Set.of(means), RestraintReason.INJURY_TO_SELF, "Threatened to hurt himself", 4));
        UUID asked =
                Actors.as(US_COORDINATOR, () -> authorisations.of(id)).getLast().id();
        Actors.as(usSupervisor(), () -> authorisations.grant(asked));
        return asked;
    }

    List<Incident> incidents(Actor actor, CaseId id) {
        return Actors.as(actor, () -> portal.getBean(IncidentDesk.class).of(id));
    }
}
