package org.puente.documents;

import java.util.List;
import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.countries.Country;

/**
 * A file of a case as its reader may know it.
 *
 * @param owner the country that added it
 * @param toDisclose its newest version goes with the owner's next disclosure
 * @param versions the newest last, never empty; for the other side only what was disclosed
 */
public record CaseFile(
        UUID id, CaseId caseId, Country owner, FileKind kind, boolean toDisclose, List<FileVersion> versions) {

    public CaseFile {
        versions = List.copyOf(versions);
    }

    public FileVersion newest() {
        return versions.getLast();
    }

    /** Whether any version of it crossed. */
    public boolean isDisclosed() {
        return versions.stream().anyMatch(FileVersion::disclosed);
    }
}
