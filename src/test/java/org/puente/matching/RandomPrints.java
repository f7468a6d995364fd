package org.puente.matching;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.puente.matching.Minutia.Type;

/** Minutiae strewn at random: no fingers, but quick to make and all different. */
final class RandomPrints {

    private static final int MINUTIAE = 40;

    private RandomPrints() {}

    static List<Minutia> minutiae(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, MINUTIAE)
                .mapToObj(i -> new Minutia(
                        random.nextInt(100, 400),
                        random.nextInt(100, 400),
                        random.nextDouble(2 * Math.PI),
                        random.nextBoolean() ? Type.ENDING : Type.BIFURCATION))
                .toList();
    }

    /** The same finger laid down again: turned by an angle and shifted; every fifth minutia is missing. */
    static List<Minutia> again(List<Minutia> minutiae, double turn, int shift) {
        return IntStream.range(0, minutiae.size())
                .filter(i -> i % 5 != 0)
                .mapToObj(minutiae::get)
                .map(minutia -> turned(minutia, turn, shift))
                .toList();
    }

    static Minutia turned(Minutia minutia, double turn, int shift) {
        double dx = minutia.x() - 250;
        double dy = minutia.y() - 250;
        return new Minutia(
                Math.rint(300 + shift + Math.cos(turn) * dx - Math.sin(turn) * dy),
                Math.rint(300 + shift + Math.sin(turn) * dx + Math.cos(turn) * dy),
                (minutia.direction() + turn + 2 * Math.PI) % (2 * Math.PI),
                minutia.type());
    }

    static Template template(List<Minutia> minutiae) {
        return EncodedPrint.of(minutiae).template();
    }

    static PrintKey key(long owner) {
        return new PrintKey(new UUID(0, owner), 0);
    }

    /** The print of an owner, of an unknown finger and year. */
    static GalleryPrint print(long owner) {
        return new GalleryPrint(
                key(owner), Optional.empty(), GalleryPrint.UNKNOWN_YEAR, EncodedPrint.of(minutiae(owner)));
    }

    static List<GalleryPrint> prints(int fromOwner, int toOwner) {
        return IntStream.range(fromOwner, toOwner).mapToObj(RandomPrints::print).toList();
    }
}
