package org.puente.demo.prints;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puente.matching.FingerPosition;
import org.puente.matching.FingerprintImage;

/** The ten fingers of one invented person, of which any number of captures can be taken. */
public final class SyntheticTenPrint {

    /** A flat finger at 500 dpi, 16 × 19 mm. */
    private static final int WIDTH = 320;

    private static final int HEIGHT = 376;

    private final long seed;
    private final Map<FingerPosition, SyntheticFinger> fingers;

    private SyntheticTenPrint(long seed, Map<FingerPosition, SyntheticFinger> fingers) {
        this.seed = seed;
        this.fingers = fingers;
    }

    /** The person of a seed, always the same ten fingers. Grows them on all processors. */
    public static SyntheticTenPrint of(long seed) {
        Map<FingerPosition, SyntheticFinger> fingers = Arrays.stream(FingerPosition.values())
                .parallel()
                .collect(Collectors.toConcurrentMap(
                        Function.identity(),
                        position -> SyntheticFinger.of(Chance.derive(seed, position.code()), position.hand())));
        return new SyntheticTenPrint(seed, new EnumMap<>(fingers));
    }

    public SyntheticFinger finger(FingerPosition position) {
        SyntheticFinger finger = fingers.get(position);
        if (finger == null) {
            throw new IllegalStateException("No finger " + position);
        }
        return finger;
    }

    /**
     * One capture of all ten fingers, taken on all processors.
     *
     * @param occasion tells captures of one person apart; the same occasion gives the same bytes
     * @param difficulty 0 (careful) to 1 (hasty)
     */
    public Map<FingerPosition, FingerprintImage> capture(int occasion, double difficulty) {
        Map<FingerPosition, FingerprintImage> prints = fingers.keySet().parallelStream()
                .collect(Collectors.toConcurrentMap(
                        Function.identity(), position -> print(position, occasion, difficulty)));
        return new EnumMap<>(prints);
    }

    /** One finger of such a capture. */
    public FingerprintImage print(FingerPosition position, int occasion, double difficulty) {
        long impressionSeed = Chance.derive(seed, 1000L * (occasion + 1) + position.code());
        return finger(position).impression(impressionSeed, WIDTH, HEIGHT, difficulty);
    }
}
