package org.puente.convictions;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.audit.Audited;
import org.puente.countries.CaseId;

/** Something done about convictions, or a look at them, with ids alone; for the trail of the side that did it. */
record ConvictionAct(String what, Optional<CaseId> onCase, Optional<String> why, Map<String, String> payload)
        implements Audited {

    static ConvictionAct looked(CaseId caseId) {
        return new ConvictionAct("convictions.read", Optional.of(caseId), Optional.empty(), Map.of());
    }

    static ConvictionAct onRecord(String what, CaseId caseId, UUID conviction) {
        return new ConvictionAct(
                what, Optional.of(caseId), Optional.empty(), Map.of("conviction", conviction.toString()));
    }

    /** @param why a code */
    static ConvictionAct onRelease(String what, CaseId caseId, UUID release, @Nullable String why) {
        return new ConvictionAct(
                what, Optional.of(caseId), Optional.ofNullable(why), Map.of("release", release.toString()));
    }
}
