package org.puente.biometrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Proposes where the fingers of a slap are: connected parts of the foreground, from left to right. A proposal only; an
 * examiner moves, adds and removes rectangles, and nothing is stored unconfirmed.
 */
final class SlapFingers {

    private static final int MOST = 4;
    /** Pixels of a block's side at 500 dpi: a ridge and a half. */
    private static final int BLOCK = 14;
    /** A part smaller than this share of the largest one is dirt, or a piece of a palm. */
    private static final double LEAST_SHARE = 0.2;
    /** Blocks of a hole that a heavily inked finger, or a punch, leaves. */
    private static final int HOLE = 150;
    /** A part at the left, right or upper edge is the neighbour of the slap, cut off, unless it is nearly as large as the others. */
    private static final double LEAST_AT_EDGE = 0.45;

    private static final double LEAST_INK = 0.24;
    private static final double MOST_INK = 0.95;
    /** Square millimetres of the smallest tip of a finger. */
    private static final double LEAST_AREA = 45;
    /** The last joint of a finger is at most so many times as long as wide. */
    private static final double LONGEST = 1.7;

    private SlapFingers() {}

    /** @param dpi resolution of the slap */
    static List<FingerRectangle> propose(GreyImage slap, int dpi) {
        int side = Math.max(4, BLOCK * dpi / 500);
        BlockMask ridges = inked(slap, side).closed().filled(HOLE).opened();
        double millimetres = side * 25.4 / dpi;
        int least = (int) Math.ceil(LEAST_AREA / (millimetres * millimetres));
        List<BlockMask> parts = new ArrayList<>();
        ridges.parts().forEach(part -> parts.addAll(part.atItsWaists(least)));
        parts.removeIf(part -> part.count() < least);
        int largest = parts.stream().mapToInt(BlockMask::count).max().orElse(0);
        parts.removeIf(part -> part.count() < (part.touchesAnEdge() ? LEAST_AT_EDGE : LEAST_SHARE) * largest);
        return tips(parts).stream()
                .sorted(Comparator.comparingInt(BlockMask::count).reversed())
                .limit(MOST)
                .map(part -> rectangle(part, side))
                .sorted(Comparator.comparingInt(FingerRectangle::x))
                .toList();
    }

    private static BlockMask inked(GreyImage slap, int side) {
        Foreground ridges = Foreground.of(slap, side);
        InkShare ink = new InkShare(slap);
        boolean[] inked = ridges.ridged().clone();
        for (int block = 0; block < inked.length; block++) {
            int x = block % ridges.columns() * side + side / 2;
            int y = block / ridges.columns() * side + side / 2;
            double share = ink.around(x, y, 2 * side);
            inked[block] &= share > LEAST_INK && share < MOST_INK;
        }
        return new BlockMask(ridges.columns(), ridges.rows(), inked);
    }

    /** Without those that lie below another: the second joint of the same finger. */
    private static List<BlockMask> tips(List<BlockMask> parts) {
        return parts.stream()
                .filter(part -> parts.stream().noneMatch(other -> other != part && other.liesAbove(part)))
                .toList();
    }

    private static FingerRectangle rectangle(BlockMask part, int side) {
        double angle = part.lean();
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int block : part.blocks()) {
            double x = (part.column(block) + 0.5) * side;
            double y = (part.row(block) + 0.5) * side;
            double across = x * cos + y * sin;
            double along = -x * sin + y * cos;
            left = Math.min(left, across);
            right = Math.max(right, across);
            top = Math.min(top, along);
            bottom = Math.max(bottom, along);
        }
        left -= side;
        right += side;
        top -= side;
        bottom = Math.min(bottom + side, top + LONGEST * (right - left));
        double across = (left + right) / 2;
        double along = (top + bottom) / 2;
        return new FingerRectangle(
                (int) Math.round(across * cos - along * sin),
                (int) Math.round(across * sin + along * cos),
                Math.max(FingerRectangle.SHORTEST, (int) Math.round(right - left)),
                Math.max(FingerRectangle.SHORTEST, (int) Math.round(bottom - top)),
                (int) Math.round(Math.toDegrees(angle)));
    }
}
