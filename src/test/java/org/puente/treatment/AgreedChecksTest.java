package org.puente.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.access.Role;
import org.puente.agreements.AgreedSection;
import org.puente.agreements.Profiles;

class AgreedChecksTest {

    private static final String OWN_CHECK = """
            add:
              - id: USCO-01
                phase: embarkation
                answered_by: [transfer_coordinator]
                answered_side: sending
                text_en: "A blanket lies on every seat."
                text_es: "Hay una manta en cada asiento."
                obligation: mandatory
                applies_when: always
                severity: incident
                override: allowed
                visible_to: both
                evidence: "Count"
                evidence_es: "Recuento"
                source: "Invented for a test"
                sure: false
            """;

    @Test
    void anAgreementAddsChecksAndTightensThemAndThePolicy() {
        Catalogue agreed = under("""
                catalogue: 2
                tighten:
                  - id: PRE-06
                    severity: blocks_departure
                    override: never
                    answered_by: [caseworker]
                  - id: TRN-08
                    applies_when: stopover or charter_flight
                restraints:
                  allowed_means: [held_by_hand]
                  never_restrained: [minor, pregnant_or_postpartum, older_person]
                  review_minutes_later: 30
                """ + OWN_CHECK);

        Check told = agreed.check("PRE-06").orElseThrow();
        assertThat(told.isBlocking()).isTrue();
        assertThat(told.overridable()).isFalse();
        assertThat(told.answeredBy()).containsExactly(Role.CASEWORKER);
        assertThat(agreed.check("TRN-08").orElseThrow().appliesWhen().flags()).contains(Flag.CHARTER_FLIGHT);
        assertThat(agreed.checks()).hasSize(51);
        assertThat(agreed.checks().stream().filter(check -> check.phase() == Phase.EMBARKATION))
                .last()
                .extracting(Check::id)
                .isEqualTo("USCO-01");
        assertThat(agreed.restraints().forbids(RestraintMean.SOFT_WRISTS)).isTrue();
        assertThat(agreed.restraints().rhythm())
                .isEqualTo(new ReviewRhythm(Duration.ofMinutes(15), Duration.ofMinutes(30)));
        assertThat(agreed.key()).isEqualTo("us-co-3");
    }

    @Test
    void withoutASectionACaseStartsWithTheNewestVersion() {
        Catalogues all = new Catalogues(List.of(Profiles.delivered()));

        assertThat(all.startingUnder(Profiles.delivered())).isEqualTo(all.newest());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            drop: [PRE-01]                                                   | unknown key 'drop'; an agreement adds and tightens, and drops no check
            tighten: [{ id: PRE-06, severity: note }]                        | PRE-06 is 'incident', which is more than this
            tighten: [{ id: PRE-01, override: allowed }]                     | PRE-01 is never overridden, whatever two countries agree
            tighten: [{ id: PRE-08, answered_by: [caseworker] }]             | PRE-08 is not answered by 'caseworker' in the catalogue
            tighten: [{ id: PRE-01, applies_when: minor }]                   | PRE-01 would no longer apply where it applies in the catalogue
            tighten: [{ id: PRE-99, override: never }]                       | the catalogue has no check 'PRE-99'
            tighten: [{ id: PRE-06, visible_to: both }]                      | unknown key 'visible_to'
            tighten: PRE-06                                                  | 'tighten' needs a list
            restraints: { allowed_means: [held_by_hand, chains_or_irons] }   | allowed_means: the catalogue forbids it: chains_or_irons
            restraints: { never_restrained: [minor] }                        | never_restrained: the catalogue names it, and it stays: pregnant_or_postpartum
            restraints: { forbidden_force: [spray] }                         | forbidden_force: the catalogue names it, and it stays: electric_device
            restraints: { review_minutes_later: 61 }                         | review_minutes_later: longer than in the catalogue
            restraints: { doctor_within_hours: soon }                        | doctor_within_hours: 'soon' is not a whole number from 1 to 9999
            add: [{ id: PRE-01 }]                                            | 'PRE-01' is not of the form USCO-01
            """)
    void whatWouldLoosenIsRefusedWithItsLineAndReason(String section, String reason) {
        String yaml = "catalogue: 2\n" + section + "\n";
        AgreedSection right =
                Objects.requireNonNull(Profiles.deliveredWith("catalogue: 2\n").treatment());
        int second = right.node().getStartMark().orElseThrow().getLine() + 2;

        assertThatThrownBy(() -> under(yaml))
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        refused -> assertThat(refused.problems()).first().satisfies(problem -> {
                            assertThat(problem.reason()).contains(reason);
                            assertThat(problem.line()).isEqualTo(second);
                        }))
                .hasMessageContaining("us-co-v3.yaml");
    }

    @Test
    void theVersionOfTheCatalogueIsSaid() {
        assertThatThrownBy(() -> under("tighten: []\n"))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("'catalogue' is missing");
        assertThatThrownBy(() -> under("catalogue: newest\n"))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("catalogue: ");
        assertThatThrownBy(() -> under("catalogue: 99\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("99");
    }

    private static Catalogue under(String treatment) {
        var profile = Profiles.deliveredWith(treatment);
        return new Catalogues(List.of(profile)).startingUnder(profile);
    }
}
