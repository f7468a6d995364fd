package org.puente.privacy;

import static org.puente.access.Permission.ANSWER_DATA_SUBJECTS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.cases.CaseState;
import org.puente.cases.EndedCase;
import org.puente.cases.EndedCases;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a privacy officer answers persons who ask to be erased. */
@Service
public class PrivacyDesk {

    /** Most requests that are listed. */
    static final int MOST_LISTED = 100;

    private final RequestBook requests;
    private final EndedCases cases;
    private final Eraser eraser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PrivacyDesk(RequestBook requests, EndedCases cases, Eraser eraser, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.cases = cases;
        this.eraser = eraser;
        this.events = events;
        this.clock = clock;
    }

    /** A request as it waits: whose it is, and what stands in the way. */
    public record Waiting(DataRequest request, String personName, CaseState state, Optional<String> obstacle) {}

    @Requires(ANSWER_DATA_SUBJECTS)
    @Transactional(readOnly = true)
    public List<DataRequest> requests() {
        return requests.latest(Actors.current().country(), MOST_LISTED);
    }

    /** How many wait. */
    @Requires(ANSWER_DATA_SUBJECTS)
    @Transactional(readOnly = true)
    public int open() {
        return requests.open(Actors.current().country());
    }

    /** @return empty if the case is erased already, or the request is answered */
    @Requires(ANSWER_DATA_SUBJECTS)
    @Transactional(readOnly = true)
    public Optional<Waiting> waiting(UUID id) {
        return requests.find(id, Actors.current().country())
                .filter(DataRequest::isOpen)
                .flatMap(request -> cases.find(request.caseId()).map(found -> waiting(request, found)));
    }

    private Waiting waiting(DataRequest request, EndedCase found) {
        return new Waiting(request, found.personName(), found.state(), eraser.obstacle(found, request.scope()));
    }

    /**
     * Writes down that a person asked.
     *
     * @throws Refusal for a number that no case of this side has, a day to come, or a request that waits already
     */
    @Requires(ANSWER_DATA_SUBJECTS)
    @Transactional
    public UUID ask(String caseNumber, ErasureScope scope, LocalDate receivedOn) {
        Actor actor = Actors.current();
        EndedCase found = cases.numbered(caseNumber).orElseThrow(() -> new Refusal("privacy.refused.no_case"));
        Instant now = clock.instant();
        if (receivedOn.isAfter(LocalDate.ofInstant(
                now, found.agreement().zone(found.agreement().sideOf(actor.country()))))) {
            throw new Refusal("privacy.refused.future");
        }
        DataRequest request = new DataRequest(
                UUID.randomUUID(), found.id(), found.number(), scope, receivedOn, now, actor.name(), null, null, null);
        try {
            requests.add(request, actor);
        } catch (DuplicateKeyException waitsAlready) {
            throw new Refusal("privacy.refused.twice");
        }
        events.publishEvent(PrivacyAct.asked(request));
        return request.id();
    }

    /**
     * Erases what a person asked for, which nobody undoes.
     *
     * @param typedNumber the case's number, typed once more
     * @throws Refusal with what stands in the way
     */
    @Requires(ANSWER_DATA_SUBJECTS)
    @Transactional
    public Erasure erase(UUID id, String typedNumber) {
        Actor actor = Actors.current();
        DataRequest request = open(id);
        if (!typedNumber.strip().equalsIgnoreCase(request.caseNumber())) {
            throw new Refusal("privacy.refused.typed", request.caseNumber());
        }
        EndedCase found = cases.find(request.caseId()).orElseThrow(() -> new Refusal("privacy.refused.erased"));
        eraser.obstacle(found, request.scope()).ifPresent(sentence -> {
            throw new Refusal(sentence);
        });
        answer(request, RequestAnswer.ERASED, actor);
        return eraser.erase(found, request.scope(), ErasureRule.REQUEST);
    }

    /** Answers that nothing is erased, and why. */
    @Requires(ANSWER_DATA_SUBJECTS)
    @Transactional
    public void refuse(UUID id, RequestAnswer why) {
        if (!RequestAnswer.refusals().contains(why)) {
            throw new IllegalArgumentException(why.name());
        }
        DataRequest request = open(id);
        answer(request, why, Actors.current());
        events.publishEvent(PrivacyAct.refused(request, why));
    }

    private DataRequest open(UUID id) {
        return requests.find(id, Actors.current().country())
                .filter(DataRequest::isOpen)
                .orElseThrow(() -> new Refusal("privacy.refused.answered"));
    }

    private void answer(DataRequest request, RequestAnswer answer, Actor actor) {
        if (!requests.answer(request.id(), answer, actor, clock.instant())) {
            throw new Refusal("privacy.refused.answered");
        }
    }
}
