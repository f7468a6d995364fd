package org.puente.agreements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.countries.Side;

/**
 * What may be released of convictions. Only an agreement that says so allows any ({@code domain.md}, Who sees what), and it
 * names in law by what right ({@code GDPR} article 10 as a model: only where law authorises it and gives safeguards).
 *
 * @param releasedBy which sides may release to the other
 * @param legalBases by what right, one of which every release names
 * @param categories of which offences a conviction may leave, and be written down at all
 * @param oldestYears a conviction that is older never leaves; null where the agreement sets no such age
 */
public record AgreedConvictions(
        Set<Side> releasedBy,
        List<Code> legalBases,
        List<Code> categories,
        @Nullable Integer oldestYears) {

    public AgreedConvictions {
        releasedBy = Set.copyOf(releasedBy);
        legalBases = List.copyOf(legalBases);
        categories = List.copyOf(categories);
    }

    /** A legal basis by its code. */
    public Optional<Code> legalBasis(String code) {
        return legalBases.stream().filter(basis -> basis.code().equals(code)).findFirst();
    }

    /** A category of offences by its code. */
    public Optional<Code> category(String code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }
}
