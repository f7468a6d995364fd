package org.puente.documents.ui;

import static org.puente.access.Permission.APPROVE_RETURNS;
import static org.puente.access.Permission.DECIDE_NATIONALITY;
import static org.puente.access.Permission.PREPARE_CASES;
import static org.puente.access.Permission.PROGRESS_CASES;

import java.util.Set;
import org.puente.access.Actor;
import org.puente.cases.CaseFacts;

/**
 * Which buttons a user sees on files; the services ask again.
 *
 * @param change may add, replace and remove files
 * @param mark may say what goes with SUBMIT
 * @param release may give a file to the other side now
 */
record FileRights(boolean change, boolean mark, boolean release) {

    static FileRights of(CaseFacts facts, Actor actor) {
        boolean open = !facts.state().isOver();
        boolean change = Set.of(PREPARE_CASES, PROGRESS_CASES, DECIDE_NATIONALITY, APPROVE_RETURNS).stream()
                .anyMatch(actor::may);
        boolean release = actor.may(PREPARE_CASES) || actor.may(APPROVE_RETURNS);
        return new FileRights(
                open && change,
                open && actor.may(PREPARE_CASES) && !facts.isSubmitted(),
                open && release && facts.isSubmitted());
    }
}
