package org.puente.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VirusScanTest {

    private static final int NOBODY_LISTENS = 1;
    private static final byte[] CLEAN = new byte[300_000];

    private final List<Object> told = new ArrayList<>();

    @Test
    void whatTheScannerFindsNothingInIsTaken() {
        try (InventedClamd clamd = new InventedClamd(_ -> "stream: OK")) {
            assertThatCode(() -> scan(clamd.port()).look(CLEAN)).doesNotThrowAnyException();

            assertThat(clamd.seen).singleElement().isEqualTo(CLEAN);
            assertThat(told).isEmpty();
        }
    }

    @Test
    void whatItObjectsToIsRefusedAndTold() {
        try (InventedClamd clamd =
                new InventedClamd(content -> new String(content, StandardCharsets.US_ASCII).contains("EICAR")
                        ? "stream: Eicar-Test-Signature FOUND"
                        : "stream: OK")) {
            VirusScan scan = scan(clamd.port());
            byte[] infected = "X EICAR X".getBytes(StandardCharsets.US_ASCII);

            assertThatThrownBy(() -> scan.look(infected))
                    .isInstanceOf(Refusal.class)
                    .isNotInstanceOf(ScannerSilent.class)
                    .satisfies(refusal -> assertThat(((Refusal) refusal).sentence(Locale.ENGLISH))
                            .contains("was not taken"));
            assertThat(told).containsExactly(new InfectedFile("Eicar-Test-Signature"));
        }
    }

    @Test
    void whatItCannotLookAtIsNotTaken() {
        for (String answer : List.of("INSTREAM size limit exceeded. ERROR", "", "stream: OKAY", "stream: FOUND")) {
            try (InventedClamd clamd = new InventedClamd(_ -> answer)) {
                assertThatThrownBy(() -> scan(clamd.port()).look(CLEAN)).isInstanceOf(ScannerSilent.class);
            }
        }
        assertThat(told).isEmpty();
    }

    @Test
    void nothingIsTakenWhileItIsNotThere() {
        assertThatThrownBy(() -> scan(NOBODY_LISTENS).look(CLEAN)).isInstanceOf(ScannerSilent.class);
    }

    @Test
    void whereNoneIsNamedFilesAreTakenUnseen() {
        VirusScan none = new VirusScan(new ScannerSettings("", 3310, Duration.ofSeconds(1)), told::add);

        assertThat(none.isThere()).isFalse();
        assertThatCode(() -> none.look(CLEAN)).doesNotThrowAnyException();
    }

    private VirusScan scan(int port) {
        return new VirusScan(new ScannerSettings("127.0.0.1", port, Duration.ofSeconds(20)), told::add);
    }
}
