package org.puente.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * What one side does in private tells the other side nothing ({@code domain.md}, Holds). {@code ./puente soak leaks} plays a
 * thousand sequences in several processes, every test run a few of them.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeakTest {

    /** A caseworker, an identity officer, a coordinator, an auditor and a system look, of both sides. */
    private static final List<Long> EVERY_DAY = List.of(0L, 2L, 7L, 8L, 11L);

    private static final int SEQUENCES = Integer.getInteger("puente.soak.sequences", 0);
    private static final int PARTS = Integer.getInteger("puente.soak.parts", 1);
    private static final int PART = Integer.getInteger("puente.soak.part", 0);
    private static final Path FIGURES = Path.of("target", "leaks-" + PART + ".txt");
    private static final Path DETAILS = Path.of("target", "leaks-found-" + PART + ".txt");
    private static final Path PLANTED = Path.of("target", "leaks-planted-" + PART + ".txt");
    private static final int ENOUGH_TO_BE_FOUND = 6;

    @Autowired
    private ApplicationContext portal;

    private Replay replay;

    @BeforeAll
    void begin() {
        replay = new Replay(portal);
    }

    @AfterAll
    void end() {
        replay.close();
    }

    @Test
    void twoSequencesThatTellTheSameLookTheSameOnEveryRoute() throws IOException {
        List<String> found = new ArrayList<>();
        List<Long> seeds = SEQUENCES == 0
                ? EVERY_DAY
                : LongStream.range(0, SEQUENCES / 2)
                        .filter(seed -> seed % PARTS == PART)
                        .boxed()
                        .toList();
        seeds.forEach(seed -> found.addAll(replay.pair(seed, true)));
        Files.write(DETAILS, found);
        Files.writeString(FIGURES, "%d %d %d%n".formatted(2 * seeds.size(), replay.routes(), found.size()));

        assertThat(replay.routes()).isGreaterThan(25);
        assertThat(replay.questions()).isGreaterThan(70);
        assertThat(replay.delivered())
                .contains("files/{caseId}/{version}", "papers/{journey}/receipts")
                .contains("api/cases", "api/cases/{number}", "api/journeys/{number}/manifest");
        assertThat(found).isEmpty();
    }

    @Test
    void threePlantedLeaksAreFoundOut() throws IOException {
        for (PlantedLeak leak : PlantedLeak.values()) {
            try (PlantedLeak.Grown grown = leak.in(portal, replay)) {
                assertThat(LongStream.range(0, ENOUGH_TO_BE_FOUND)
                                .mapToObj(seed -> replay.pair(seed, false))
                                .filter(found -> !found.isEmpty())
                                .findFirst())
                        .as(leak + " " + grown)
                        .hasValueSatisfying(found -> assertThat(found).anyMatch(told -> told.contains(leak.seenIn())));
            }
        }
        Files.writeString(PLANTED, PlantedLeak.values().length + System.lineSeparator());
    }
}
