package org.puente.matching;

import java.util.Arrays;
import java.util.List;

/** The blocks of a gallery as they were at one moment; a position counts through all of them. */
final class Snapshot {

    static final Snapshot EMPTY = new Snapshot(List.of());

    private final List<Block> blocks;
    /** Position of the first print of each block. */
    private final int[] starts;

    private final int size;

    Snapshot(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
        starts = new int[blocks.size()];
        int prints = 0;
        for (int block = 0; block < starts.length; block++) {
            starts[block] = prints;
            prints += this.blocks.get(block).size();
        }
        size = prints;
    }

    List<Block> blocks() {
        return blocks;
    }

    int size() {
        return size;
    }

    int start(int block) {
        return starts[block];
    }

    int blockOf(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 2;
    }

    PrintKey key(int position) {
        int block = blockOf(position);
        return blocks.get(block).key(position - starts[block]);
    }
}
