package org.puente.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.treatment.Flag.DISABILITY;
import static org.puente.treatment.Flag.FAMILY_GROUP;
import static org.puente.treatment.Flag.MEDICATION;
import static org.puente.treatment.Flag.MINOR;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    @Test
    void alwaysHoldsWithoutAnyFact() {
        assertThat(Condition.parse("always").holds(Set.of())).isTrue();
    }

    @Test
    void oneOfTheFactsJoinedByOrIsEnough() {
        Condition condition = Condition.parse("minor or disability");

        assertThat(condition.holds(Set.of(DISABILITY))).isTrue();
        assertThat(condition.holds(Set.of(MEDICATION))).isFalse();
        assertThat(condition.holds(Set.of())).isFalse();
    }

    @Test
    void andBindsTighterThanOr() {
        Condition condition = Condition.parse("minor and family_group or medication");

        assertThat(condition.holds(Set.of(MINOR))).isFalse();
        assertThat(condition.holds(Set.of(MINOR, FAMILY_GROUP))).isTrue();
        assertThat(condition.holds(Set.of(MEDICATION))).isTrue();
    }

    @Test
    void aFurtherFactNeverTakesACheckAway() {
        Condition condition = Condition.parse("minor and family_group or medication");

        assertThat(condition.holds(Set.of(Flag.values()))).isTrue();
        assertThat(condition.holds(Set.of(MEDICATION, DISABILITY))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tall | unknown flag 'tall'",
                "minor or | a flag is missing after 'or'",
                "minor disability | expected 'and' or 'or' instead of 'disability'",
                "minor or or medication | unknown flag 'or'",
                "not minor | unknown flag 'not'",
                "always or minor | unknown flag 'always'"
            })
    void anIllFormedConditionIsRefusedWithItsReason(String text, String reason) {
        assertThatThrownBy(() -> Condition.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }
}
