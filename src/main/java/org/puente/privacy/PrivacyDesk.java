package org.puente.privacy;

import static org.puente.access.Permission.ANSWER_DATA_SUBJECTS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.cases.CaseState;
import org.puente.cases.EndedCase;
import org.puente.cases.EndedCases;
import org.puente.cases.SubjectSheets;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a privacy officer writes down what persons ask about their data, and answers them in time. */
@Service
public class PrivacyDesk {

    /** Most requests that are listed, of those that wait and of those that were answered. */
    static final int MOST_LISTED = 100;

    private final RequestBook requests;
    private final ClaimBook claims;
    private final EndedCases cases;
    private final SubjectSheets sheets;
    private final Eraser eraser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PrivacyDesk(
            RequestBook requests,
            ClaimBook claims,
            EndedCases cases,
            SubjectSheets sheets,
            Eraser eraser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.claims = claims;
        this.cases = cases;
        this.sheets = sheets;
        this.eraser = eraser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A request as it waits: whose it is, until when, and what stands in the way of erasing.
     *
     * @param spoken the person's language, as far as it is known
     */
    public record Waiting(
            DataRequest request,
            String personName,
            CaseState state,
            RequestTerm term,
            Locale spoken,
            Optional<String> obstacle) {}

    /** Those that wait, what is due first before the others; then the latest answered ones. */
    @Requires(ANSWER_DATA_SUBJECTS)
    @Transactional(readOnly = true)
    public List<DataRequest> requests() {
        List<DataRequest> waiting = requests.waiting(Actors.current().country(), MOST_LISTED);
        List<DataRequest> answered = requests.answered(Actors.current().country(), MOST_LISTED);
        return Stream.concat(waiting.stream(), answered.stream()).toList();
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
        return new Waiting(
                request,
                found.personName(),
                found.state(),
                RequestTerm.of(found, request),
                sheets.language(found),
                request.kind() == RequestKind.ERASURE ? eraser.obstacle(found, request.toErase()) : Optional.empty());
    }

    /**
     * Writes down that a person asked.
     *
     * @throws Refusal for a number that no case of this side has, a day to come, a value that no sheet takes, or a request
     *     that waits already
     */
    @Requires(ANSWER_DATA_SUBJECTS)
    @Transactional
    public UUID ask(NewRequest asked) {
        Actor actor = Actors.current();
        EndedCase found = cases.numbered(asked.caseNumber()).orElseThrow(() -> new Refusal("privacy.refused.no_case"));
        Instant now = clock.instant();
        LocalDate received = received(asked, found, now);
        NewRequest.Stated claim = asked.claim();
        if (claim != null) {
            sheets.problem(claim.field(), claim.value()).ifPresent(sentence -> {
                throw new Refusal(sentence);
            });
        }
        DataRequest request = request(asked, found, received, now, actor);
        try {
            requests.add(request, subject(asked), actor);
        } catch (DuplicateKeyException waitsAlready) {
            throw new Refusal("privacy.refused.twice");
        }
        if (claim != null) {
            claims.add(
                    new Claim(request.id(), found.id(), claim.field(), claim.value(), claim.evidence(), null),
                    actor.country());
        }
        events.publishEvent(PrivacyAct.asked(request));
        return request.id();
    }

    /** The day on the calendar of the office: where an officer's own is ahead of it, their today is the office's today. */
    private static LocalDate received(NewRequest asked, EndedCase found, Instant now) {
        if (asked.receivedOn().isAfter(LocalDate.ofInstant(now, ZoneOffset.MAX))) {
            throw new Refusal("privacy.refused.future");
        }
        LocalDate today = LocalDate.ofInstant(
                now, found.agreement().zone(found.agreement().sideOf(found.viewer())));
        return asked.receivedOn().isAfter(today) ? today : asked.receivedOn();
    }

    private static DataRequest request(
            NewRequest asked, EndedCase found, LocalDate received, Instant now, Actor actor) {
        return new DataRequest(
                UUID.randomUUID(),
                asked.kind(),
                found.id(),
                found.number(),
                asked.scope(),
                received,
                asked.speaker(),
                asked.identity(),
                now,
                actor.name(),
                RequestTerm.of(found, asked.kind(), received).due(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static String subject(NewRequest asked) {
        if (asked.claim() != null) {
            return asked.kind() + ":" + asked.claim().field();
        }
        return asked.scope() == null ? asked.kind().name() : asked.scope().name();
    }

    /**
     * Writes down that the person was told that their request arrived.
     *
     * @throws Refusal if that stands there already
     */
    @Requires(ANSWER_DATA_SUBJECTS)
    @Transactional
    public void told(UUID id) {
        DataRequest request = open(id);
        if (!requests.told(id, Actors.current().country(), clock.instant())) {
            throw new Refusal("privacy.refused.told");
        }
        events.publishEvent(PrivacyAct.told(request));
    }

    /**
     * Takes longer than first given, once and for a reason that the person is told, before the term is over: what is overdue
     * stays so (Ley 1581 de 2012, arts. 14 and 15).
     *
     * @throws Refusal if no extension is agreed, it was taken before, or the term is over
     */
    @Requires(ANSWER_DATA_SUBJECTS)
    @Transactional
    public void extend(UUID id, ExtensionReason reason) {
        DataRequest request = open(id);
        EndedCase found = cases.find(request.caseId()).orElseThrow(() -> new Refusal("privacy.refused.erased"));
        RequestTerm term = RequestTerm.of(found, request);
        Instant due = term.extendedDue().orElseThrow(() -> new Refusal("privacy.refused.no_extension"));
        if (term.answer().at(clock.instant()).overdue()) {
            throw new Refusal("privacy.refused.overdue");
        }
        if (!requests.extend(id, reason, due, Actors.current().country())) {
            throw new Refusal("privacy.refused.no_extension");
        }
        events.publishEvent(PrivacyAct.extended(request, reason));
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
        if (request.kind() != RequestKind.ERASURE) {
            throw new IllegalArgumentException(request.kind().name());
        }
        if (!typedNumber.strip().equalsIgnoreCase(request.caseNumber())) {
            throw new Refusal("privacy.refused.typed", request.caseNumber());
        }
        EndedCase found = cases.find(request.caseId()).orElseThrow(() -> new Refusal("privacy.refused.erased"));
        eraser.obstacle(found, request.toErase()).ifPresent(sentence -> {
            throw new Refusal(sentence);
        });
        answer(request, RequestAnswer.ERASED, actor);
        return eraser.erase(found, request.toErase(), ErasureRule.REQUEST);
    }

    /** Answers that nothing is done, and why. */
    @Requires(ANSWER_DATA_SUBJECTS)
    @Transactional
    public void refuse(UUID id, RequestAnswer why) {
        DataRequest request = open(id);
        if (!RequestAnswer.refusals(request.kind()).contains(why)) {
            throw new IllegalArgumentException(why.name());
        }
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
