package org.puente.treatment;

import java.time.Clock;
import java.time.Instant;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.countries.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Failed checks that are handed in when their phase is over. No answer is taken any more; the failure is told all the same. */
@Service
public class LaterFailures {

    private final CaseDesk cases;
    private final CheckBook book;
    private final OpenIncidents incidents;
    private final Clock clock;

    LaterFailures(CaseDesk cases, CheckBook book, OpenIncidents incidents, Clock clock) {
        this.cases = cases;
        this.book = book;
        this.incidents = incidents;
        this.clock = clock;
    }

    /**
     * Opens the incident that the failed answer would have opened in its phase; its clock runs from now. Of what could not
     * have been answered then either, nothing is opened.
     */
    @Requires(Permission.ANSWER_CHECKS)
    @Transactional
    public void tell(CaseId person, String checkId, Instant happenedAt) {
        Actor actor = Actors.current();
        cases.facts(person).ifPresent(facts -> {
            CheckList list = book.list(facts, actor);
            list.line(checkId)
                    .filter(line -> line.isToAnswer() && isOver(list, line.check()))
                    .map(CheckLine::check)
                    .filter(check -> check.severity().opensIncident() && check.mayBeAnsweredBy(actor, facts.side()))
                    .ifPresent(check -> open(facts, check, actor, happenedAt));
        });
    }

    /** Checks whose phase has not begun are not in the list. */
    private static boolean isOver(CheckList list, Check check) {
        return !list.takes(check.phase());
    }

    private void open(CaseFacts facts, Check check, Actor actor, Instant happenedAt) {
        incidents.openAtBoth(
                facts,
                OpenIncidents.opening(facts, check, IncidentOrigin.CHECK, clock.instant())
                        .toldLater(happenedAt),
                actor);
    }
}
