package org.puente.documents;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.puente.audit.Audited;
import org.puente.countries.CaseId;

/** Something done with a file, or a look at it. */
record FileAct(String what, CaseId id, Map<String, String> payload) implements Audited {

    static FileAct onFile(String what, StoredFile file) {
        return new FileAct(
                what,
                new CaseId(file.caseId()),
                Map.of("file", file.id().toString(), "kind", file.kind().name()));
    }

    static FileAct onVersion(String what, StoredVersion version) {
        StoredFile file = version.file();
        return new FileAct(
                what,
                new CaseId(file.caseId()),
                Map.of(
                        "file", file.id().toString(),
                        "kind", file.kind().name(),
                        "version", version.id().toString(),
                        "sha256", version.sha256()));
    }

    static FileAct looked(CaseId id, UUID version) {
        return new FileAct("file.viewed", id, Map.of("version", version.toString()));
    }

    @Override
    public Optional<CaseId> onCase() {
        return Optional.of(id);
    }
}
