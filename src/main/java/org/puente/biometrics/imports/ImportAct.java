package org.puente.biometrics.imports;

import java.util.Map;
import org.puente.audit.Audited;

/** An import was begun. What it enrols leaves lines of its own. */
record ImportAct(String what, Map<String, String> payload) implements Audited {

    static ImportAct started(ImportId id) {
        return new ImportAct("print.import.started", Map.of("import", id.toString()));
    }
}
