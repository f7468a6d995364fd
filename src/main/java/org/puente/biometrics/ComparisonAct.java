package org.puente.biometrics;

import java.util.Map;
import java.util.Optional;
import org.puente.audit.Audited;
import org.puente.countries.CaseId;

/** Something an examiner did, or a look at a print; for the trail. */
record ComparisonAct(String what, Optional<CaseId> onCase, Optional<String> why, Map<String, String> payload)
        implements Audited {}
