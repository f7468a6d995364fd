package org.puente.messages;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Role;
import org.puente.agreements.AgreedClock;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseList;
import org.puente.cases.CaseRow;
import org.puente.cases.CaseState;
import org.puente.cases.ClockEscalated;
import org.puente.cases.ReleaseAwaited;
import org.puente.cases.Signature;
import org.puente.cases.Step;
import org.puente.cases.StepOutcome;
import org.puente.cases.StepTaken;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.puente.exchange.AnswerAwaited;
import org.puente.exchange.QueryConcluded;
import org.puente.privacy.CorrectionAwaited;
import org.puente.privacy.RequestDue;
import org.puente.treatment.IncidentOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whom an act concerns besides whoever did it; writes down that something waits for them, in the act's own transaction. */
@Component
class NoticeMaker {

    /** Steps that lead a case on; the others leave it, turn it back, or ask. */
    private static final Set<Step> ONWARD = EnumSet.complementOf(EnumSet.of(
            Step.ASK,
            Step.WITHDRAW,
            Step.REVOKE_APPROVAL,
            Step.COUNTER_TRANSFER,
            Step.CANCEL_TRANSFER,
            Step.FAIL_ATTEMPT,
            Step.REPORT_WRONG_RETURN));

    private final NoticeBook book;
    private final CaseDesk cases;
    private final CaseList list;

    NoticeMaker(NoticeBook book, CaseDesk cases, CaseList list) {
        this.book = book;
        this.cases = cases;
        this.list = list;
    }

    @EventListener
    void stepTaken(StepTaken taken) {
        if (Actors.current().party() == null) {
            return;
        }
        cases.facts(taken.id()).ifPresent(facts -> {
            if (taken.outcome() == StepOutcome.DONE) {
                moved(facts, taken.to());
            } else {
                signedFirst(facts, taken.step());
            }
        });
    }

    /**
     * A draft is its sender's alone, so nothing is told to the other side until it is submitted. A return in error is at once
     * the matter of all on both sides who may see to the way back.
     */
    private void moved(CaseFacts facts, CaseState to) {
        if (!facts.isSubmitted()) {
            return;
        }
        if (to == CaseState.RETURNED_IN_ERROR) {
            Stream.of(Side.values())
                    .map(facts::country)
                    .forEach(country -> book.tellKeepersAnd(
                            country, facts.id(), NoticeKind.WAY_BACK, "", may(Permission.CLOSE_CASES)));
            return;
        }
        Country partner = facts.agreement().partnerOf(facts.viewer());
        Country turn = Optional.ofNullable(list.rows(List.of(facts.id())).get(facts.id()))
                .map(CaseRow::turn)
                .orElse(null);
        Predicate<NoticeReader> theirs =
                partner.equals(turn) ? next(to, facts.side().other()) : _ -> false;
        book.tellKeepersOr(partner, facts.id(), NoticeKind.STEP, theirs);
        if (facts.viewer().equals(turn)) {
            book.tell(facts.viewer(), facts.id(), NoticeKind.STEP, next(to, facts.side()));
        }
    }

    private static Predicate<NoticeReader> next(CaseState state, Side side) {
        List<Step> steps = Step.leaving(state).stream().filter(ONWARD::contains).toList();
        return reader -> steps.stream().anyMatch(step -> step.mayBeSignedBy(reader.actor(), side));
    }

    private void signedFirst(CaseFacts facts, Step step) {
        Signature second = step.signatures().getLast();
        boolean sameSide = step.signatures().getFirst().sides().equals(second.sides());
        Side waiting = sameSide ? facts.side() : facts.side().other();
        book.tell(
                facts.country(waiting),
                facts.id(),
                NoticeKind.SIGNATURE,
                reader -> step.mayBeSignedBy(reader.actor(), waiting));
    }

    void sent(CaseFacts facts) {
        book.tellKeepersOr(
                facts.agreement().partnerOf(facts.viewer()),
                facts.id(),
                NoticeKind.MESSAGE,
                may(Permission.WRITE_MESSAGES));
    }

    @EventListener
    void incidentOpened(IncidentOpened opened) {
        Predicate<NoticeReader> leads = may(Permission.CLOSE_CASES).or(may(Permission.MOVE_PERSONS));
        opened.known()
                .forEach(country -> book.tellKeepersAnd(country, opened.caseId(), NoticeKind.INCIDENT, "", leads));
    }

    /**
     * A clock is brought before somebody only where their side sees its figure, so this tells nothing of a hold. As the office's
     * own clock runs out its keepers and supervisors are told anyway ({@link OverdueCases}).
     */
    @EventListener
    void escalated(ClockEscalated brought) {
        Role role = brought.role();
        if (role == null) {
            book.tellKeepers(brought.country(), brought.id(), NoticeKind.ESCALATED);
            return;
        }
        boolean toldAnyway =
                brought.isAsTimeIsUp() && book.isListedAsOwn(brought.country(), brought.id(), brought.clock());
        Permission overdue = OverdueCases.seesTo(brought.clock() == AgreedClock.WAY_BACK);
        book.tell(
                brought.country(),
                brought.id(),
                NoticeKind.ESCALATED,
                reader -> reader.roles().contains(role)
                        && !(toldAnyway && reader.actor().may(overdue)));
    }

    @EventListener
    void concluded(QueryConcluded query) {
        book.tellAt(
                query.asking(),
                query.caseId(),
                NoticeKind.QUERY,
                "",
                query.tick(),
                reader -> reader.id().equals(query.by()));
    }

    @EventListener
    void awaited(AnswerAwaited answer) {
        book.tell(answer.owner(), answer.caseId(), NoticeKind.ANSWER, _ -> true);
    }

    @EventListener
    void awaited(ReleaseAwaited release) {
        book.tell(release.side(), release.caseId(), NoticeKind.CONVICTIONS, _ -> true);
    }

    @EventListener
    void awaited(CorrectionAwaited correction) {
        book.tell(correction.side(), correction.caseId(), NoticeKind.CORRECTION, _ -> true);
    }

    /** Once as it is due soon, and once as it is overdue. */
    @EventListener
    void due(RequestDue request) {
        book.tellAt(
                request.side(),
                request.caseId(),
                NoticeKind.REQUEST,
                request.request() + (request.overdue() ? "+" : ""),
                request.at(),
                _ -> true);
    }

    private static Predicate<NoticeReader> may(Permission permission) {
        return reader -> {
            Actor actor = reader.actor();
            return actor.may(permission);
        };
    }
}
