package org.puente.privacy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.puente.audit.Audited;
import org.puente.cases.SheetField;
import org.puente.countries.CaseId;

/** Something done about a person's data: asked for, refused, shown, corrected, erased, certified. */
record PrivacyAct(String what, CaseId caseId, Optional<String> why, Map<String, String> payload) implements Audited {

    static PrivacyAct asked(DataRequest request) {
        Map<String, String> payload = new HashMap<>(about(request));
        payload.put("speaker", String.valueOf(request.speaker()));
        payload.put("identity", String.valueOf(request.identity()));
        if (request.scope() != null) {
            payload.put("scope", request.scope().name());
        }
        return new PrivacyAct(code(request, "requested"), request.caseId(), Optional.empty(), payload);
    }

    static PrivacyAct refused(DataRequest request, RequestAnswer answer) {
        return new PrivacyAct(code(request, "declined"), request.caseId(), Optional.of(answer.name()), about(request));
    }

    static PrivacyAct told(DataRequest request) {
        return new PrivacyAct("data.request.acknowledged", request.caseId(), Optional.empty(), about(request));
    }

    static PrivacyAct extended(DataRequest request, ExtensionReason reason) {
        return new PrivacyAct("data.request.extended", request.caseId(), Optional.of(reason.name()), about(request));
    }

    static PrivacyAct accepted(DataRequest request, SheetField field) {
        return new PrivacyAct(
                "data.correction.accepted", request.caseId(), Optional.empty(), about(request, "field", field.code()));
    }

    static PrivacyAct corrected(DataRequest request, SheetField field) {
        return new PrivacyAct(
                "data.correction.made", request.caseId(), Optional.empty(), about(request, "field", field.code()));
    }

    static PrivacyAct disagreed(DataRequest request) {
        return new PrivacyAct("data.correction.disputed", request.caseId(), Optional.empty(), about(request));
    }

    static PrivacyAct letterRead(DataRequest request, Locale language) {
        return new PrivacyAct(
                request.isOpen() ? "data.letter.previewed" : "data.letter.read",
                request.caseId(),
                Optional.empty(),
                about(request, "language", language.getLanguage()));
    }

    static PrivacyAct letterIssued(DataRequest request, Locale language, String sha256) {
        Map<String, String> payload = new HashMap<>(about(request, "language", language.getLanguage()));
        payload.put("sha256", sha256);
        return new PrivacyAct("data.letter.issued", request.caseId(), Optional.empty(), payload);
    }

    private static String code(DataRequest request, String done) {
        return "data." + request.kind().name().toLowerCase(Locale.ROOT) + "." + done;
    }

    private static Map<String, String> about(DataRequest request) {
        return Map.of("request", request.id().toString());
    }

    private static Map<String, String> about(DataRequest request, String name, String value) {
        return Map.of("request", request.id().toString(), name, value);
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
