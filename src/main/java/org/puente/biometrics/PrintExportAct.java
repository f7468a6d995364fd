package org.puente.biometrics;

import java.util.Map;
import java.util.Optional;
import org.puente.audit.Audited;
import org.puente.countries.CaseId;

/** Prints, or a report on them, left the portal. Payload: ids, codes and the file's digest. */
record PrintExportAct(String what, CaseId caseId, PrintExportPurpose purpose, Map<String, String> payload)
        implements Audited {

    @Override
    public Optional<CaseId> onCase() {
        return Optional.of(caseId);
    }

    @Override
    public Optional<String> why() {
        return Optional.of(purpose.name());
    }
}
