package org.puente.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileDifferenceTest {

    private static final String BEFORE = Profiles.text("agreements/" + Profiles.DELIVERED);

    @Test
    void aVersionDiffersFromItselfInNothing() {
        assertThat(ProfileDifference.between(BEFORE, BEFORE)).isEmpty();
        assertThat(ProfileDifference.between(BEFORE, BEFORE.replace("# hours run", "# Hours run")))
                .isEmpty();
    }

    @Test
    void whatChangedCameAndWentIsNamedByItsKeysAndPutTogetherBySection() {
        String after = BEFORE.replace("version: 3", "version: 4")
                        .replace("TRANSFER_REPLY: { hours: 24 }", "TRANSFER_REPLY: { hours: 36 }")
                        .replace("  - needs\n", "")
                        .replace("en: Weather", "en: Bad weather")
                        .replaceFirst("    - code: OTHER_PLACE\n.*\n.*\n", "")
                + "treatment: { catalogue: 2 }\n";

        List<ProfileDifference> found = ProfileDifference.between(BEFORE, after);

        assertThat(found)
                .contains(
                        new ProfileDifference(List.of("version"), "3", "4"),
                        new ProfileDifference(List.of("clocks", "TRANSFER_REPLY", "hours"), "24", "36"),
                        new ProfileDifference(
                                List.of("codes", "CANCEL_TRANSFER", "WEATHER", "en"), "Weather", "Bad weather"),
                        new ProfileDifference(
                                List.of("codes", "COUNTER_TRANSFER", "OTHER_PLACE", "code"), "OTHER_PLACE", null),
                        new ProfileDifference(List.of("treatment", "catalogue"), null, "2"))
                .contains(new ProfileDifference(List.of("disclosed_at_submit", "needs"), "needs", null))
                .hasSize(8);
        assertThat(found.stream().map(ProfileDifference::section).distinct())
                .containsExactlyInAnyOrder("", "clocks", "disclosed_at_submit", "codes", "treatment");
    }
}
