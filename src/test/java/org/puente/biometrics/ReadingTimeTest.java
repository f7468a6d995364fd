package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.puente.portal.Refusal;

class ReadingTimeTest {

    @Test
    void aReaderThatNeverEndsIsGivenUpAndWhatItReadsFromEnds() {
        AtomicBoolean ended = new AtomicBoolean();
        InterruptedBytes bytes = new InterruptedBytes(new byte[1]);

        assertThatThrownBy(() -> ReadingTime.within(() -> {
                    while (bytes.read() >= 0) {
                        bytes.reset();
                    }
                    ended.set(true);
                    return true;
                }))
                .isInstanceOf(Refusal.class)
                .hasMessage("biometrics.file.slow");

        org.awaitility.Awaitility.await().untilTrue(ended);
    }

    @Test
    void whatARefusalSaysIsSaid() {
        assertThatThrownBy(() -> ReadingTime.within(() -> {
                    throw new Refusal("biometrics.file.cut");
                }))
                .hasMessage("biometrics.file.cut");
        assertThat(ReadingTime.within(() -> 7)).isEqualTo(7);
    }
}
