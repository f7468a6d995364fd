package org.puente.cases;

import java.util.List;
import org.puente.access.Actor;

/**
 * A module's own condition on a step, as a bean. Asked to show a button with its reasons, and asked again, in the same
 * transaction, to enforce them. A rule speaks only of what the acting side may know; for the other side's private data
 * it says nothing (its hold sentence comes from {@link Availability}).
 */
@FunctionalInterface
public interface StepRule {

    /** Objections that stand, and conditions that are met; empty if the rule has no word on this step. */
    List<Objection> check(CaseFacts facts, Step step, Actor actor);
}
