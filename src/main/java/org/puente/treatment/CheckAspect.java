package org.puente.treatment;

import java.util.function.Function;

/** In what two versions of a check can differ. */
public enum CheckAspect {
    PHASE(Check::phase),
    TEXT(Check::text),
    APPLIES(Check::appliesWhen),
    SEVERITY(Check::severity),
    OVERRIDE(Check::overridable),
    ANSWERED_BY(Check::answeredBy),
    ANSWERED_SIDE(Check::answeredSide),
    VISIBLE_TO(Check::visibleTo),
    EVIDENCE(Check::evidence),
    SOURCE(Check::source),
    SURE(Check::sure);

    private final transient Function<Check, Object> of;

    CheckAspect(Function<Check, Object> of) {
        this.of = of;
    }

    boolean differs(Check one, Check other) {
        return !of.apply(one).equals(of.apply(other));
    }
}
