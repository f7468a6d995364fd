package org.puente.biometrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.puente.biometrics.PrintFile.Found;
import org.puente.biometrics.PrintFile.Unreadable;
import org.puente.portal.Texts;

/** Files that are damaged in every way: a clean refusal or a right reading. {@code ./puente soak files} tries more. */
class DamagedFilesTest {

    private static final Map<String, byte[]> WHOLE = SamplePrintFiles.all();
    private static final int MUTATIONS = 2000;
    private static final int PLACES = 200;
    /** Files larger than this are decoded slowly, and changed less often. */
    private static final int SMALL = 80_000;

    static List<String> names() {
        return List.copyOf(WHOLE.keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFileCutOffAnywhereIsRefusedOrReadAsTheWhole(String name) {
        byte[] whole = java.util.Objects.requireNonNull(WHOLE.get(name));
        Found right = (Found) PrintFiles.read(whole, name);

        for (int cut : DamagedFiles.cuts(whole, new SplittableRandom(whole.length), PLACES)) {
            switch (PrintFiles.read(Arrays.copyOf(whole, cut), "cut")) {
                case Unreadable(var why) -> assertSaid(why.key());
                case Found found ->
                    assertThat(SamplePrintFiles.same(found, right))
                            .as("%s cut at %d", name, cut)
                            .isTrue();
            }
        }
    }

    @Test
    void noChangedFileEscapesWithAnException() {
        List<byte[]> small = new ArrayList<>(
                WHOLE.values().stream().filter(file -> file.length < SMALL).toList());
        DamagedFiles many = new DamagedFiles(small, 2025);
        DamagedFiles few = new DamagedFiles(List.copyOf(WHOLE.values()), 2026);

        for (int i = 0; i < MUTATIONS; i++) {
            if (PrintFiles.read(i % 40 == 0 ? few.next() : many.next(), "changed") instanceof Unreadable(var why)) {
                assertSaid(why.key());
            }
        }
    }

    private static void assertSaid(String key) {
        assertThat(Texts.has(Locale.ENGLISH, key)).as(key).isTrue();
        assertThat(key).isNotIn("biometrics.file.memory", "biometrics.file.busy");
    }
}
