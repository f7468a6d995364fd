package org.puente.messages;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.access.Permission;
import org.puente.countries.CaseId;
import org.puente.exchange.AnswerAddress;

/**
 * Of what a user is told. Nothing of these is made by a hold, a clearance, a check or a medical answer: whose presence or moment
 * could tell something is in nobody's notices.
 */
public enum NoticeKind {
    /** The case came to where somebody of this office acts next, or its keeper has to know that it moved. */
    STEP,
    /** A first signature waits for the second. */
    SIGNATURE,
    MESSAGE,
    /** An incident that the office knows of was opened. */
    INCIDENT,
    /** The office's own clock ran out. */
    OVERDUE,
    /** A clock that runs out was brought before the user, as the agreement says. */
    ESCALATED,
    /** A person was returned in error. */
    WAY_BACK,
    /** A query was answered: told to who asked, on the tick. */
    QUERY(Permission.ENROL_PRINTS, Permission.DECIDE_NATIONALITY),
    /** Somebody has to decide what leaves in answer to a query of the other side. */
    ANSWER(Permission.RELEASE_ANSWERS),
    /** A release of convictions waits for the second signature. */
    CONVICTIONS(Permission.SIGN_CONVICTIONS),
    /** A person's correction was found right and waits to be made. */
    CORRECTION(Permission.PREPARE_CASES),
    /** A person's request about their data has to be answered soon, or is overdue. */
    REQUEST(Permission.ANSWER_DATA_SUBJECTS);

    private final List<Permission> any;

    NoticeKind(Permission... any) {
        this.any = any.length == 0 ? List.of(Permission.READ_CASES) : List.of(any);
    }

    /** Those that a user is ever told. */
    public static Set<NoticeKind> toldTo(Actor actor) {
        EnumSet<NoticeKind> told = EnumSet.noneOf(NoticeKind.class);
        if (actor.party() != null) {
            Arrays.stream(values()).filter(kind -> kind.isFor(actor)).forEach(told::add);
        }
        return told;
    }

    /** Whether the user may open the page where it is seen to. */
    boolean isFor(Actor actor) {
        return any.stream().anyMatch(actor::may) && (!isSeenOnTheCase() || actor.may(Permission.READ_CASES));
    }

    /** Whether one has to open cases for it; a request about data is answered on a page of its own, by who opens none. */
    boolean isSeenOnTheCase() {
        return this != REQUEST;
    }

    /** Where it is seen to, relative to the portal. */
    String address(CaseId id) {
        return switch (this) {
            case MESSAGE -> onCase(id, "messages");
            case INCIDENT -> onCase(id, "treatment");
            case WAY_BACK -> onCase(id, "way-back");
            case QUERY -> onCase(id, "queries");
            case CONVICTIONS -> onCase(id, "convictions");
            case CORRECTION -> onCase(id, "data");
            case ANSWER -> AnswerAddress.ALL;
            case REQUEST -> "privacy";
            case STEP, SIGNATURE, OVERDUE, ESCALATED -> onCase(id, "overview");
        };
    }

    private static String onCase(CaseId id, String panel) {
        return "cases/" + id + "/" + panel;
    }
}
