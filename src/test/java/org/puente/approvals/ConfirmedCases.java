package org.puente.approvals;

import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.coIdentityOfficer;

import java.util.EnumSet;
import java.util.Set;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.testing.CaseWalk;

/** Brings cases to where two identity officers have confirmed nationality. */
record ConfirmedCases(CaseWalk walk, NationalityDesk nationality) {

    static final Set<Evidence> ENOUGH = EnumSet.of(Evidence.CIVIL_REGISTRY, Evidence.CONSULAR_INTERVIEW);

    void prepare(CaseId id, Set<Evidence> evidence) {
        Actors.as(
                coIdentityOfficer(),
                () -> nationality.prepare(id, evidence, "F-1", Papers.proven(), NationalityDesk.NONE));
    }

    CaseId confirmed() {
        CaseId id = walk.inVerification();
        prepare(id, ENOUGH);
        walk.take(coIdentityOfficer(), id, Step.CONFIRM_NATIONALITY);
        Actor second = another(coIdentityOfficer());
        Actors.as(second, () -> nationality.seen(id, true));
        walk.take(second, id, Step.CONFIRM_NATIONALITY);
        return id;
    }
}
