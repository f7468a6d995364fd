package org.puente.biometrics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;

/**
 * What a gallery says to lent prints; never told to anybody.
 *
 * @param prints that each finger was compared with
 * @param threshold that a score had to reach, or null with too few fingers for one
 * @param alike the most alike first
 */
public record LentSearch(int prints, @Nullable Integer threshold, List<Alike> alike) {

    public LentSearch {
        alike = List.copyOf(alike);
    }

    /**
     * A set of prints of the gallery.
     *
     * @param caseId whose it is
     */
    public record Alike(CaseId caseId, EnrolmentId set) {}
}
