package org.puente.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What the portal fails over is kept for a person, and nothing that comes after it waits for it. */
@Import(MishapTest.Planted.class)
@Tag("walk")
class MishapTest extends UnderWay {

    private static final String PLANTED = "PLANTED";

    /** Fails over whatever is handed in of its kind. */
    static class Planted {

        @Bean
        HandInKind fails() {
            return new HandInKind() {

                @Override
                public Set<String> names() {
                    return Set.of(PLANTED);
                }

                @Override
                public boolean isFor(Actor user) {
                    return true;
                }

                @Override
                public String subject(HandedItem item) {
                    return "";
                }

                @Override
                public int apply(FieldDevice device, HandedItem item, Instant at) {
                    throw new IllegalStateException("planted");
                }
            };
        }
    }

    @Test
    void whatThePortalFailsOverIsKeptForAPersonAndTheOthersGoOn() {
        Tablet tablet = take(US_COORDINATOR);
        Instant now = Instant.now();
        Map<String, Object> planted = Tablet.item(PLANTED, person, now.minusSeconds(20));

        assertThat(tablet.handIn(planted, tablet.answer(person, WATER, "PASS", now.minusSeconds(10))))
                .containsExactly("QUARANTINED", "APPLIED");
        assertThat(tablet.handIn(planted)).containsExactly("DUPLICATE");
        assertThat(toSettle(US_COORDINATOR))
                .extracting(row -> row.item().because())
                .containsExactly(KeptBecause.MISHAP);
    }

    @Test
    void twoLooksAtTheSameInstantBlockNothing() {
        Tablet tablet = take(US_COORDINATOR);
        Instant began = Instant.now().minusSeconds(1200);
        String id = UUID.randomUUID().toString();
        Map<String, Object> start = Tablet.item("RESTRAINT_START", person, began);
        start.putAll(Map.of("restraint", id, "mean", "SOFT_WRISTS", "reason", "INJURY_TO_SELF", "authority", "Ada"));
        Map<String, Object> look = Tablet.item("RESTRAINT_LOOK", person, began.plusSeconds(600));
        look.put("restraint", id);
        Map<String, Object> twin = Tablet.item("RESTRAINT_LOOK", person, began.plusSeconds(600));
        twin.put("restraint", id);

        assertThat(tablet.handIn(start, look, twin, tablet.answer(person, WATER, "PASS")))
                .containsExactly("APPLIED", "APPLIED", "QUARANTINED", "APPLIED");
        assertThat(toSettle(US_COORDINATOR))
                .extracting(row -> row.item().because())
                .containsExactly(KeptBecause.MISHAP);
    }
}
