package org.puente.cases;

import static org.puente.access.Permission.*;
import static org.puente.cases.CaseState.*;
import static org.puente.cases.Signature.either;
import static org.puente.cases.Signature.receiving;
import static org.puente.cases.Signature.sending;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.agreements.CodeList;
import org.puente.countries.Side;

/**
 * The life of a case as one table: who moves it from which state to which. A step with two signatures is prepared by
 * the first person and happens with the second.
 */
public enum Step {
    SUBMIT(one(sending(SUBMIT_CASES)), from(DRAFT), SUBMITTED),
    ACKNOWLEDGE(one(receiving(PROGRESS_CASES)), from(SUBMITTED), IN_VERIFICATION),
    ASK(one(receiving(ASK_QUESTIONS)), from(IN_VERIFICATION, NATIONALITY_CONFIRMED), INFORMATION_REQUESTED),
    ANSWER(one(sending(PROGRESS_CASES)), from(INFORMATION_REQUESTED), null),
    CONFIRM_NATIONALITY(
            two(receiving(DECIDE_NATIONALITY), receiving(DECIDE_NATIONALITY)),
            from(IN_VERIFICATION),
            NATIONALITY_CONFIRMED),
    DENY_NATIONALITY(
            two(receiving(DECIDE_NATIONALITY), receiving(DECIDE_NATIONALITY)),
            from(IN_VERIFICATION),
            NATIONALITY_DENIED),
    REOPEN(one(sending(PROGRESS_CASES)), from(NATIONALITY_DENIED), IN_VERIFICATION),
    APPROVE_RETURN(
            two(receiving(APPROVE_RETURNS), receiving(SIGN_SECOND)), from(NATIONALITY_CONFIRMED), RETURN_APPROVED),
    REFUSE_RETURN(two(receiving(APPROVE_RETURNS), receiving(SIGN_SECOND)), from(NATIONALITY_CONFIRMED), RETURN_REFUSED),
    RECONSIDER(two(receiving(APPROVE_RETURNS), receiving(SIGN_SECOND)), from(RETURN_REFUSED), NATIONALITY_CONFIRMED),
    REVOKE_APPROVAL(
            two(receiving(APPROVE_RETURNS), receiving(SIGN_SECOND)),
            from(RETURN_APPROVED, TRANSFER_PROPOSED, TRANSFER_ACCEPTED, CLEARED),
            NATIONALITY_CONFIRMED),
    PROPOSE_TRANSFER(one(either(MOVE_PERSONS)), from(RETURN_APPROVED), TRANSFER_PROPOSED),
    ACCEPT_TRANSFER(one(either(MOVE_PERSONS)), from(TRANSFER_PROPOSED), TRANSFER_ACCEPTED),
    COUNTER_TRANSFER(one(either(MOVE_PERSONS)), from(TRANSFER_PROPOSED), RETURN_APPROVED),
    CANCEL_TRANSFER(one(either(MOVE_PERSONS)), from(TRANSFER_PROPOSED, TRANSFER_ACCEPTED, CLEARED), RETURN_APPROVED),
    CLEAR(two(sending(CLEAR_TRANSFERS), receiving(APPROVE_RETURNS)), from(TRANSFER_ACCEPTED), CLEARED),
    EMBARK(one(either(MOVE_PERSONS)), from(CLEARED), EMBARKED),
    DEPART(one(either(MOVE_PERSONS)), from(EMBARKED), IN_TRANSIT),
    FAIL_ATTEMPT(one(either(MOVE_PERSONS)), from(CLEARED, EMBARKED, IN_TRANSIT), RETURN_APPROVED),
    ARRIVE(one(receiving(MOVE_PERSONS)), from(IN_TRANSIT), ARRIVED),
    HAND_OVER(two(sending(MOVE_PERSONS), receiving(MOVE_PERSONS)), from(ARRIVED), HANDED_OVER),
    CLOSE(two(sending(CLOSE_CASES), receiving(CLOSE_CASES)), from(HANDED_OVER), CLOSED),
    WITHDRAW(one(sending(WITHDRAW_CASES)), EnumSet.range(DRAFT, CLEARED), WITHDRAWN),
    REPORT_WRONG_RETURN(one(either(CLOSE_CASES)), from(HANDED_OVER, CLOSED), RETURNED_IN_ERROR);

    private static final Set<Step> STOPPED_BY_HOLDS = EnumSet.range(SUBMIT, DEPART);

    private final List<Signature> signatures;
    private final Set<CaseState> from;
    private final @Nullable CaseState to;

    Step(List<Signature> signatures, Set<CaseState> from, @Nullable CaseState to) {
        this.signatures = signatures;
        this.from = from;
        this.to = to;
    }

    private static List<Signature> one(Signature signature) {
        return List.of(signature);
    }

    private static List<Signature> two(Signature first, Signature second) {
        return List.of(first, second);
    }

    private static Set<CaseState> from(CaseState first, CaseState... more) {
        return EnumSet.of(first, more);
    }

    /** The steps that leave a state, in the order of the table. */
    public static List<Step> leaving(CaseState state) {
        return Arrays.stream(values()).filter(step -> step.from.contains(state)).toList();
    }

    public List<Signature> signatures() {
        return signatures;
    }

    public boolean needsTwoPersons() {
        return signatures.size() == 2;
    }

    /** Whether both hands are of the same side, the first one preparing what the second one sees. */
    boolean isSignedByOneSide() {
        return needsTwoPersons()
                && signatures.getFirst().sides().equals(signatures.getLast().sides());
    }

    /** Whether each side gives one of two signatures, in whichever order. */
    boolean isSignedByBothSides() {
        return needsTwoPersons() && !isSignedByOneSide();
    }

    public Set<CaseState> from() {
        return Set.copyOf(from);
    }

    /** The state afterwards; empty for {@link #ANSWER}, which leads back to where it was asked. */
    public Optional<CaseState> to() {
        return Optional.ofNullable(to);
    }

    /** A hold stops every step from SUBMIT to DEPART; withdrawing, arriving and handing over it never stops. */
    public boolean isStoppedByHolds() {
        return STOPPED_BY_HOLDS.contains(this);
    }

    /** The agreement's list from which a reason has to be chosen; empty where the step needs none. */
    public Optional<CodeList> codes() {
        return switch (this) {
            case ASK -> Optional.of(CodeList.QUESTION);
            case DENY_NATIONALITY -> Optional.of(CodeList.DENY_NATIONALITY);
            case REFUSE_RETURN -> Optional.of(CodeList.REFUSE_RETURN);
            case RECONSIDER -> Optional.of(CodeList.RECONSIDER);
            case REVOKE_APPROVAL -> Optional.of(CodeList.REVOKE_APPROVAL);
            case COUNTER_TRANSFER -> Optional.of(CodeList.COUNTER_TRANSFER);
            case CANCEL_TRANSFER -> Optional.of(CodeList.CANCEL_TRANSFER);
            case FAIL_ATTEMPT -> Optional.of(CodeList.FAIL_ATTEMPT);
            case WITHDRAW -> Optional.of(CodeList.WITHDRAW);
            default -> Optional.empty();
        };
    }

    /** The duty that both signers take on; empty where the separation of duties does not apply. */
    public Optional<Duty> duty() {
        return switch (this) {
            case SUBMIT -> Optional.of(Duty.SUBMITS);
            case CONFIRM_NATIONALITY, DENY_NATIONALITY -> Optional.of(Duty.CONFIRMS_NATIONALITY);
            case APPROVE_RETURN, REFUSE_RETURN, RECONSIDER, REVOKE_APPROVAL -> Optional.of(Duty.APPROVES_RETURN);
            default -> Optional.empty();
        };
    }

    /** Whether this user may give one of the step's signatures for their side. */
    public boolean mayBeSignedBy(Actor actor, Side side) {
        return signatures.stream().anyMatch(s -> s.sides().contains(side) && actor.may(s.permission()));
    }
}
