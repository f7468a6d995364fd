package org.puente.biometrics;

import java.util.Map;
import java.util.Optional;
import org.puente.audit.Audited;
import org.puente.countries.CaseId;

/** Something done with the prints of a case: enrolled, looked at. */
record PrintAct(String what, CaseId caseId, Map<String, String> payload) implements Audited {

    static PrintAct enrolled(Enrolment enrolment) {
        return new PrintAct(
                "print.enrolled",
                enrolment.caseId(),
                Map.of(
                        "enrolment", enrolment.id().toString(),
                        "kind", enrolment.kind().name(),
                        "fingers", String.valueOf(enrolment.fingers().size())));
    }

    static PrintAct looked(CaseId caseId, Enrolment.Finger finger) {
        return new PrintAct(
                "print.looked",
                caseId,
                Map.of(
                        "print",
                        finger.print().toString(),
                        "finger",
                        String.valueOf(finger.position().code())));
    }

    @Override
    public Optional<CaseId> onCase() {
        return Optional.of(caseId);
    }
}
