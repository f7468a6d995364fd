package org.puente.treatment;

import java.util.function.Function;

/** In what two restraint policies can differ. */
public enum PolicyAspect {
    ALLOWED_MEANS(RestraintPolicy::allowed),
    NEVER_RESTRAINED(RestraintPolicy::never),
    REVIEW_IN_FIRST_HOUR(policy -> policy.rhythm().inFirstHour()),
    REVIEW_LATER(policy -> policy.rhythm().later()),
    AUTHORISED_FOR(RestraintPolicy::authorisedFor),
    FORBIDDEN_FORCE(RestraintPolicy::forbiddenForce),
    REPORT_WITHIN(RestraintPolicy::reportWithin),
    DOCTOR_WITHIN(RestraintPolicy::doctorWithin);

    private final transient Function<RestraintPolicy, Object> of;

    PolicyAspect(Function<RestraintPolicy, Object> of) {
        this.of = of;
    }

    /** A set of constants, or a duration. */
    public Object of(RestraintPolicy policy) {
        return of.apply(policy);
    }
}
