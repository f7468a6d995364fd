package org.puente.matching;

import java.util.List;
import org.puente.matching.Minutia.Type;

/**
 * A minutia in six bytes. The four bytes of the place hold x (12 bits), y (11 bits), the type and the upper 8 bits of
 * the direction, which is all that the tiers before the score look at; two more bytes hold the rest of the direction.
 * Places are in pixels at 500 dpi; 24 bits of direction are as many as the float in SourceAFIS's own template has.
 */
final class PackedMinutia {

    /** No print has more; SourceAFIS itself keeps 100, and an ISO/IEC 19794-2 record has room for 255. */
    static final int MOST = 255;

    private static final int HIGHEST_X = 0xfff;
    private static final int HIGHEST_Y = 0x7ff;
    private static final int BIFURCATION = 1 << 23;
    private static final int FINE_BITS = 16;
    private static final double UNITS_PER_RADIAN = (1 << 24) / (2 * Math.PI);

    private PackedMinutia() {}

    /** Those that can be packed: no finger is 10 cm wide, so nothing of one is lost. */
    static List<Minutia> packable(List<Minutia> minutiae) {
        return minutiae.stream()
                .filter(minutia -> minutia.x() >= 0 && minutia.x() <= HIGHEST_X)
                .filter(minutia -> minutia.y() >= 0 && minutia.y() <= HIGHEST_Y)
                .limit(MOST)
                .toList();
    }

    static int place(Minutia minutia) {
        int type = minutia.type() == Type.BIFURCATION ? BIFURCATION : 0;
        return units(minutia) >>> FINE_BITS << 24
                | type
                | (int) Math.round(minutia.x()) << 11
                | (int) Math.round(minutia.y());
    }

    static short fine(Minutia minutia) {
        return (short) units(minutia);
    }

    static Minutia unpack(int place, short fine) {
        int units = turn(place) << FINE_BITS | Short.toUnsignedInt(fine);
        Type type = (place & BIFURCATION) == 0 ? Type.ENDING : Type.BIFURCATION;
        return new Minutia(x(place), y(place), units / UNITS_PER_RADIAN, type);
    }

    static int x(int place) {
        return place >>> 11 & HIGHEST_X;
    }

    static int y(int place) {
        return place & HIGHEST_Y;
    }

    /** The direction in 256ths of a full turn. */
    static int turn(int place) {
        return place >>> 24;
    }

    private static int units(Minutia minutia) {
        return (int) Math.round(minutia.direction() * UNITS_PER_RADIAN) & 0xffffff;
    }
}
