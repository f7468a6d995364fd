package org.puente.biometrics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Some blocks of a picture.
 *
 * @param columns blocks from left to right
 * @param rows blocks from top to bottom
 * @param set by block, row after row
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record BlockMask(int columns, int rows, boolean[] set) {

    /** An upright finger leans at most so far, in radians. */
    private static final double STEEPEST = Math.toRadians(50);

    /** A part that is hardly longer than wide says nothing of how it leans. */
    private static final double ROUND = 1.25;

    static BlockMask of(Foreground foreground) {
        return new BlockMask(foreground.columns(), foreground.rows(), foreground.ridged());
    }

    int[] blocks() {
        return IntStream.range(0, set.length).filter(block -> set[block]).toArray();
    }

    int column(int block) {
        return block % columns;
    }

    int row(int block) {
        return block / columns;
    }

    int count() {
        return blocks().length;
    }

    /** With small holes and gaps filled. */
    BlockMask closed() {
        return grown().shrunk();
    }

    /** Without thin bridges and specks. */
    BlockMask opened() {
        return shrunk().grown();
    }

    private BlockMask grown() {
        return each(1, false);
    }

    private BlockMask shrunk() {
        return each(4, true);
    }

    /** Keeps or adds a block by how many of its four neighbours are set; beyond the edge counts as the block itself does. */
    private BlockMask each(int least, boolean only) {
        boolean[] next = new boolean[set.length];
        for (int block = 0; block < set.length; block++) {
            int around = around(block);
            next[block] = only ? set[block] && around >= least : set[block] || around >= least;
        }
        return new BlockMask(columns, rows, next);
    }

    private int around(int block) {
        int x = column(block);
        int y = row(block);
        int count = 0;
        count += x > 0 ? bit(block - 1) : bit(block);
        count += x < columns - 1 ? bit(block + 1) : bit(block);
        count += y > 0 ? bit(block - columns) : bit(block);
        count += y < rows - 1 ? bit(block + columns) : bit(block);
        return count;
    }

    private int bit(int block) {
        return set[block] ? 1 : 0;
    }

    /** Its connected parts. */
    List<BlockMask> parts() {
        List<BlockMask> parts = new ArrayList<>();
        boolean[] seen = new boolean[set.length];
        for (int block : blocks()) {
            if (!seen[block]) {
                parts.add(new BlockMask(columns, rows, flood(block, seen)));
            }
        }
        return parts;
    }

    private boolean[] flood(int from, boolean[] seen) {
        boolean[] part = new boolean[set.length];
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        seen[from] = true;
        while (!open.isEmpty()) {
            int block = open.pop();
            part[block] = true;
            for (int next : neighbours(block)) {
                if (set[next] && !seen[next]) {
                    seen[next] = true;
                    open.push(next);
                }
            }
        }
        return part;
    }

    private int[] neighbours(int block) {
        int x = column(block);
        int y = row(block);
        return IntStream.of(
                        x > 0 ? block - 1 : -1,
                        x < columns - 1 ? block + 1 : -1,
                        y > 0 ? block - columns : -1,
                        y < rows - 1 ? block + columns : -1)
                .filter(next -> next >= 0)
                .toArray();
    }

    /**
     * Cut apart where it is narrow, as fingers that touch are: shrunk until it falls apart, and each piece grown back
     * within it.
     *
     * @param least how many blocks a piece has at least once it is grown back
     */
    List<BlockMask> atItsWaists(int least) {
        BlockMask core = this;
        for (int step = 1; core.count() > 0; step++) {
            core = core.shrunk();
            List<BlockMask> cores =
                    core.parts().stream().filter(part -> part.count() >= 3).toList();
            if (cores.size() > 1) {
                List<BlockMask> pieces = grownWithin(cores);
                if (pieces.stream().filter(piece -> piece.count() >= least).count() > 1) {
                    return pieces.stream()
                            .flatMap(piece -> piece.atItsWaists(least).stream())
                            .toList();
                }
            }
        }
        return List.of(this);
    }

    /** Every block of this mask goes to the core that is nearest to it by steps. */
    private List<BlockMask> grownWithin(List<BlockMask> cores) {
        int[] owner = new int[set.length];
        Arrays.fill(owner, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < cores.size(); i++) {
            for (int block : cores.get(i).blocks()) {
                owner[block] = i;
                open.add(block);
            }
        }
        while (!open.isEmpty()) {
            int block = open.remove();
            for (int next : neighbours(block)) {
                if (set[next] && owner[next] < 0) {
                    owner[next] = owner[block];
                    open.add(next);
                }
            }
        }
        List<BlockMask> pieces = new ArrayList<>();
        for (int i = 0; i < cores.size(); i++) {
            boolean[] piece = new boolean[set.length];
            for (int block = 0; block < set.length; block++) {
                piece[block] = owner[block] == i;
            }
            pieces.add(new BlockMask(columns, rows, piece));
        }
        return pieces;
    }

    /** Whether it stands over another part: most of the other's columns are below its middle. */
    boolean liesAbove(BlockMask other) {
        int[] own = blocks();
        int[] others = other.blocks();
        double middle = Arrays.stream(own).map(this::row).average().orElse(0);
        double othersMiddle = Arrays.stream(others).map(this::row).average().orElse(0);
        int left = Arrays.stream(own).map(this::column).min().orElse(0);
        int right = Arrays.stream(own).map(this::column).max().orElse(0);
        double othersCentre = Arrays.stream(others).map(this::column).average().orElse(0);
        int bottom = Arrays.stream(own).map(this::row).max().orElse(0);
        int othersTop = Arrays.stream(others).map(this::row).min().orElse(0);
        double reach = 0.25 * (right - left);
        return middle < othersMiddle
                && othersTop > bottom - 6
                && othersCentre > left - reach
                && othersCentre < right + reach;
    }

    /** With the holes filled that it encloses, up to so many blocks each. */
    BlockMask filled(int most) {
        boolean[] without = new boolean[set.length];
        for (int block = 0; block < set.length; block++) {
            without[block] = !set[block];
        }
        boolean[] next = set.clone();
        for (BlockMask hole : new BlockMask(columns, rows, without).parts()) {
            if (hole.count() <= most && !hole.touchesAnEdge() && !hole.reachesRow(rows - 1)) {
                for (int block : hole.blocks()) {
                    next[block] = true;
                }
            }
        }
        return new BlockMask(columns, rows, next);
    }

    /** Whether it reaches the left, right or upper edge of the picture. */
    boolean touchesAnEdge() {
        return reachesRow(0)
                || IntStream.range(0, rows).anyMatch(row -> set[row * columns] || set[row * columns + columns - 1]);
    }

    private boolean reachesRow(int row) {
        return IntStream.range(0, columns).anyMatch(column -> set[row * columns + column]);
    }

    /** How far it leans clockwise from upright, in radians, by the longer axis of its blocks; 0 for a round one. */
    double lean() {
        int[] all = blocks();
        double meanX = Arrays.stream(all).map(this::column).average().orElse(0);
        double meanY = Arrays.stream(all).map(this::row).average().orElse(0);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int block : all) {
            double dx = column(block) - meanX;
            double dy = row(block) - meanY;
            xx += dx * dx;
            yy += dy * dy;
            xy += dx * dy;
        }
        double apart = Math.hypot(xx - yy, 2 * xy);
        double ratio = Math.sqrt((xx + yy + apart) / Math.max(1e-9, xx + yy - apart));
        double axis = 0.5 * Math.atan2(2 * xy, xx - yy);
        double lean = axis > 0 ? axis - Math.PI / 2 : axis + Math.PI / 2;
        return ratio < ROUND ? 0 : Math.clamp(lean, -STEEPEST, STEEPEST);
    }
}
