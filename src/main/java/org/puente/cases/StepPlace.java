package org.puente.cases;

/**
 * Where steps are taken that need more than a code and a signature, as a bean: the case page's button leads there. The
 * page itself takes all other steps.
 */
public interface StepPlace {

    boolean takes(Step step);

    /** Relative to the portal, such as {@code cases/<id>/approval}. */
    String address(CaseFacts facts, Step step);
}
