package org.puente.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerPositionTest {

    @Test
    void codesAreThoseOfIso19794() {
        assertThat(FingerPosition.ofCode(1)).contains(FingerPosition.RIGHT_THUMB);
        assertThat(FingerPosition.ofCode(5)).contains(FingerPosition.RIGHT_LITTLE);
        assertThat(FingerPosition.ofCode(6)).contains(FingerPosition.LEFT_THUMB);
        assertThat(FingerPosition.ofCode(10)).contains(FingerPosition.LEFT_LITTLE);
    }

    @Test
    void slapsPalmsAndUnknownFingersAreNoSingleFinger() {
        assertThat(FingerPosition.ofCode(0)).isEmpty();
        assertThat(FingerPosition.ofCode(13)).isEmpty();
        assertThat(FingerPosition.ofCode(21)).isEmpty();
    }

    @Test
    void everyFingerBelongsToItsHand() {
        for (FingerPosition finger : FingerPosition.values()) {
            assertThat(finger.name()).startsWith(finger.hand().name());
        }
    }
}
