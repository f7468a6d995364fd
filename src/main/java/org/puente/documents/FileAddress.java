package org.puente.documents;

import java.util.UUID;
import org.puente.countries.CaseId;

/** Where a version's content is served, relative to the portal. */
public final class FileAddress {

    private FileAddress() {}

    /** To be shown in the page; a TIFF comes as a PNG of its first page. */
    public static String toShow(CaseId id, UUID version) {
        return "files/" + id + "/" + version;
    }

    /** To be kept as it came. */
    public static String toSave(CaseId id, UUID version) {
        return toShow(id, version) + "?save=true";
    }
}
