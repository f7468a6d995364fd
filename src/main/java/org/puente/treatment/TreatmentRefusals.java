package org.puente.treatment;

import java.util.Map;
import org.puente.audit.Refused;
import org.puente.countries.CaseId;

/** The trail's lines of what was tried and refused. */
final class TreatmentRefusals {

    private TreatmentRefusals() {}

    static Refused recorded(CaseId id, String checkId, String key) {
        return new Refused("treatment.refused", id, key, Map.of("check", checkId));
    }
}
