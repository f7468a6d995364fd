package org.puente.treatment;

import java.util.List;
import org.puente.agreements.AgreedSection;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.ProfileProblem;
import org.puente.agreements.ProfileRule;
import org.springframework.stereotype.Component;

/** No version of an agreement loosens the catalogue of humane treatment, nor goes back to an earlier one. */
@Component
class NothingLoosens implements ProfileRule {

    private static final String PLACE = "treatment";

    private final Catalogues catalogues;

    NothingLoosens(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @Override
    public List<ProfileProblem> problems(AgreementProfile next, AgreementProfile present) {
        AgreedSection section = next.treatment();
        if (section == null) {
            return List.of();
        }
        int line = YamlEntry.line(section.node());
        try {
            int version = catalogues.effective(next, section).version();
            int before = catalogues.startingUnder(present).version();
            return version < before
                    ? List.of(problem(line, "treatment.wrong.earlier_catalogue", version, before))
                    : List.of();
        } catch (CatalogueException wrong) {
            return wrong.problems().stream()
                    .map(each -> problem(each.line(), "treatment.wrong.section", each.reason()))
                    .toList();
        } catch (NoSuchCatalogue unknown) {
            return List.of(problem(line, "treatment.wrong.no_catalogue", unknown.version()));
        }
    }

    private static ProfileProblem problem(int line, String key, Object... args) {
        return new ProfileProblem(line, PLACE, key, List.of(args));
    }
}
