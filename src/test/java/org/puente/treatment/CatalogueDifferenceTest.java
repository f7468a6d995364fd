package org.puente.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.puente.agreements.Profiles;

class CatalogueDifferenceTest {

    private final Catalogues catalogues = new Catalogues(List.of());

    @Test
    void theSecondVersionSaysMoreInThreeChecksAndDropsNone() {
        CatalogueDifference found = CatalogueDifference.between(catalogues.version(1), catalogues.version(2));

        assertThat(found.added()).isEmpty();
        assertThat(found.removed()).isEmpty();
        assertThat(found.policy()).isEmpty();
        assertThat(found.changed())
                .extracting(changed -> changed.after().id(), CatalogueDifference.Changed::aspects)
                .containsExactly(
                        tuple("EMB-05", List.of(CheckAspect.TEXT, CheckAspect.EVIDENCE)),
                        tuple("TRN-01", List.of(CheckAspect.TEXT)),
                        tuple("TRN-04", List.of(CheckAspect.TEXT)));
    }

    @Test
    void whatAnAgreementTightensStandsBesideTheCatalogue() {
        var profile = Profiles.deliveredWith("""
                catalogue: 2
                tighten: [{ id: PRE-06, severity: blocks_departure }]
                restraints: { doctor_within_hours: 1 }
                """);
        Catalogues all = new Catalogues(List.of(profile));
        CatalogueDifference found = CatalogueDifference.between(all.version(2), all.startingUnder(profile));

        assertThat(all.all()).extracting(Catalogue::key).containsExactly("1", "2", "us-co-3");
        assertThat(found.changed())
                .extracting(changed -> changed.after().id(), CatalogueDifference.Changed::aspects)
                .containsExactly(tuple("PRE-06", List.of(CheckAspect.SEVERITY)));
        assertThat(found.policy()).containsExactly(PolicyAspect.DOCTOR_WITHIN);
    }

    @Test
    void aVersionIsTheSameAsItself() {
        assertThat(CatalogueDifference.between(catalogues.newest(), catalogues.newest())
                        .isEmpty())
                .isTrue();
    }
}
