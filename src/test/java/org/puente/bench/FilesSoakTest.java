package org.puente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.puente.biometrics.PrintFile;
import org.puente.portal.Refusal;

/** What the soak calls wrong, on readers that are. */
class FilesSoakTest {

    private static final long NEVER_TOO_LONG = Long.MAX_VALUE;
    private static final long ALWAYS_TOO_LONG = -1;
    private static final PrintFile REFUSED = new PrintFile.Unreadable(new Refusal("biometrics.file.damaged"));

    @Test
    void aRefusalIsRight() {
        assertThat(wrong((_, _) -> REFUSED, NEVER_TOO_LONG)).isEmpty();
    }

    @Test
    void whatTakesTooLongNeedsTooMuchOrEscapesIsWrong() {
        assertThat(wrong((_, _) -> REFUSED, ALWAYS_TOO_LONG)).contains("took longer");
        assertThat(wrong((_, _) -> new PrintFile.Unreadable(new Refusal("biometrics.file.memory")), NEVER_TOO_LONG))
                .contains("want of room");
        assertThat(wrong(
                        (_, _) -> {
                            throw new OutOfMemoryError();
                        },
                        NEVER_TOO_LONG))
                .contains("escaped");
    }

    private static String wrong(BiFunction<byte[], String, PrintFile> reader, long slowestMs) {
        FilesSoak soak = new FilesSoak(reader, slowestMs);
        soak.cutEverywhere(new byte[3]);
        return String.join("\n", soak.wrong());
    }
}
