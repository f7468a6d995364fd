package org.puente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnsTest {

    @Test
    void whoComesWhileAllTurnsAreTakenWaitsAndIsRefusedInTheEnd() {
        Turns turns = new Turns(1, Duration.ZERO);

        turns.take(() -> {
            assertThatThrownBy(() -> turns.take(() -> "too much")).isInstanceOf(Turns.NotReached.class);
            return "done";
        });
        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(turns.take(() -> "free again")).isEqualTo("free again");
    }
}
