package org.puente.complaints;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.cases.WorkItem;
import org.puente.cases.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits about complaints: for the body those to answer, for a side's supervisors the facts they are asked for. */
@Component
class ComplaintWork implements WorkItems {

    private final ComplaintBook book;
    private final FactBook facts;
    private final Clock clock;

    ComplaintWork(ComplaintBook book, FactBook facts, Clock clock) {
        this.book = book;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(Actor actor, int limit) {
        List<WorkItem> items = new ArrayList<>();
        if (actor.may(Permission.ANSWER_COMPLAINTS)) {
            book.all(false, limit).forEach(line -> items.add(item(line)));
        }
        if (actor.may(Permission.ANSWER_MONITORS)) {
            facts.askedOf(actor.country(), true, limit).forEach(fact -> items.add(item(fact)));
        }
        return items;
    }

    private WorkItem item(ComplaintLine line) {
        boolean late = line.state(clock.instant()) == ComplaintLine.State.OVERDUE;
        return new WorkItem(
                line.number(),
                "",
                "complaints.work.answer",
                List.of(),
                late ? "complaints.work.overdue" : null,
                List.of(),
                line.receivedOn().atStartOfDay().toInstant(ZoneOffset.UTC),
                line.due(),
                false,
                false,
                ComplaintAddress.of(new ComplaintId(line.id())));
    }

    private static WorkItem item(AskedFact fact) {
        return new WorkItem(
                fact.complaint(),
                fact.about(),
                "complaints.work.fact",
                List.of(fact.kind()),
                null,
                List.of(),
                fact.askedAt(),
                null,
                false,
                false,
                ComplaintAddress.SIDES);
    }
}
