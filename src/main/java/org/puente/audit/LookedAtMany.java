package org.puente.audit;

import java.util.Collection;
import java.util.Set;
import org.puente.countries.CaseId;

/**
 * Many cases were looked at with one act, which has its own line: published beside it, so that each of them is found by
 * its case too. Whoever reads them again and again leaves one line of a case a day.
 *
 * @param what the code of the lines, as in {@link Audited#what}
 * @param why the code of the purpose
 */
public record LookedAtMany(String what, String why, Set<CaseId> cases) {

    public LookedAtMany {
        cases = Set.copyOf(cases);
    }

    public LookedAtMany(String what, String why, Collection<CaseId> cases) {
        this(what, why, Set.copyOf(cases));
    }
}
