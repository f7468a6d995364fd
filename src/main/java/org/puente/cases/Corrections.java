package org.puente.cases;

import java.time.Instant;
import java.util.List;
import org.puente.access.Actor;
import org.puente.agreements.CodeList;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what changed of a submitted case as a new disclosure, with old value, new value and reason. */
@Component
class Corrections {

    private final DisclosureBook book;
    private final CaseHistory history;
    private final ApplicationEventPublisher events;

    Corrections(DisclosureBook book, CaseHistory history, ApplicationEventPublisher events) {
        this.book = book;
        this.history = history;
        this.events = events;
    }

    /** @throws Refusal if the agreement knows no such reason */
    void checkReason(CaseFacts facts, String reason) {
        if (facts.agreement().code(CodeList.CORRECTION, reason).isEmpty()) {
            throw new Refusal("cases.disclosure.reason_missing");
        }
    }

    /** Of these changes those that cross; without any nothing is written. */
    void disclose(
            RepatriationCase found,
            CaseFacts facts,
            Sheet changed,
            List<Disclosure.Change> changes,
            String reason,
            Actor actor,
            Instant now) {
        List<Disclosure.Change> crossing = changes.stream()
                .filter(change -> facts.agreement()
                        .disclosedAtSubmit()
                        .contains(change.field().agreedField()))
                .toList();
        if (crossing.isEmpty()) {
            return;
        }
        book.write(
                found.id(),
                found.receiving(),
                Disclosure.Kind.CORRECTION,
                Submission.agreed(changed, facts.agreement()),
                crossing,
                actor,
                now);
        history.noted(found.id(), now, "CORRECTED", actor, reason, null);
        events.publishEvent(CaseAct.of("case.corrected", found.id(), reason));
    }
}
