package org.puente.privacy;

import java.util.Map;
import java.util.Optional;
import org.puente.audit.Audited;
import org.puente.countries.CaseId;

/** Something done about a person's data: asked for, refused, erased, certified. */
record PrivacyAct(String what, CaseId caseId, Optional<String> why, Map<String, String> payload) implements Audited {

    static PrivacyAct asked(DataRequest request) {
        return new PrivacyAct(
                "data.erasure.requested",
                request.caseId(),
                Optional.empty(),
                Map.of(
                        "request", request.id().toString(),
                        "scope", request.scope().name()));
    }

    static PrivacyAct refused(DataRequest request, RequestAnswer answer) {
        return new PrivacyAct(
                "data.erasure.declined",
                request.caseId(),
                Optional.of(answer.name()),
                Map.of("request", request.id().toString()));
    }

    static PrivacyAct erased(Erasure erasure, boolean again) {
        return new PrivacyAct(
                again ? "data.erased-again" : "data.erased",
                erasure.caseId(),
                Optional.of(erasure.rule().name()),
                Map.of(
                        "certificate",
                        erasure.number(),
                        "scope",
                        erasure.scope().name(),
                        "kinds",
                        Rows.write(erasure.kinds())));
    }

    static PrivacyAct certified(CaseId caseId, String number) {
        return new PrivacyAct("data.certificate.read", caseId, Optional.empty(), Map.of("certificate", number));
    }

    @Override
    public Optional<CaseId> onCase() {
        return Optional.of(caseId);
    }
}
