package org.puente.agreements;

import java.util.List;

/** What another module says against a version of an agreement before anybody signs it. */
public interface ProfileRule {

    /**
     * @param next the proposed version
     * @param present the one that it follows
     * @return what may not be, each with its line; empty if nothing stands against it
     */
    List<ProfileProblem> problems(AgreementProfile next, AgreementProfile present);
}
