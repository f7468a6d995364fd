package org.puente.demo;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.biometrics.PrintToEnrol;
import org.puente.cases.CaseState;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The demo can be filled at any hour, also while the date is another one in each country. */
@PortalTest
@TestPropertySource(properties = {"puente.demo.enabled=true", "puente.demo.data=false"})
class DemoHoursTest {

    @Autowired
    private DemoScript script;

    @Autowired
    private DemoEvidence evidence;

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-12T00:01:00Z", "2026-11-27T02:06:00Z"})
    void everyKindOfStoryCanBeWrittenAtAnyHour(String now) {
        DemoPeople people =
                new DemoPeople(new SplittableRandom(Instant.parse(now).getEpochSecond()), LocalDate.of(2026, 3, 12));
        List<PrintToEnrol> prints = evidence.draw(1, 0).join();
        List<PrintToEnrol> earlier = evidence.draw(1, 1).join();

        for (CaseState state : CaseState.values()) {
            DemoStory.all().stream()
                    .filter(story ->
                            story.state() == state && !story.minor() && story.family() == 0 && story.prepared() > 0)
                    .findFirst()
                    .ifPresent(story -> assertThatCode(() -> script.play(
                                    state.ordinal() + 101,
                                    story,
                                    people.invent(state.ordinal() + 101, false, null),
                                    prints,
                                    state == CaseState.IN_VERIFICATION ? earlier : List.of(),
                                    Instant.parse(now)))
                            .as("%s at %s", state, now)
                            .doesNotThrowAnyException());
        }
    }
}
