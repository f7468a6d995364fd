package org.puente.matching;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/** The blocks that a gallery has replaced and the collector has not yet cleared: somebody may still search them. */
final class ReplacedBlocks {

    private final Set<Reference<Block>> blocks = new HashSet<>();
    private final ReferenceQueue<Block> cleared = new ReferenceQueue<>();

    /** Keeps track of the blocks that are in the one snapshot and no longer in the other. */
    void keepTrack(Snapshot before, Snapshot after) {
        for (Reference<? extends Block> gone = cleared.poll(); gone != null; gone = cleared.poll()) {
            blocks.remove(gone);
        }
        Set<Block> left = Collections.newSetFromMap(new IdentityHashMap<>());
        left.addAll(before.blocks());
        after.blocks().forEach(left::remove);
        left.forEach(block -> blocks.add(new WeakReference<>(block, cleared)));
    }

    /** Overwrites a print wherever it stands in them. */
    void wipe(PrintKey key) {
        for (Reference<Block> reference : blocks) {
            Block block = reference.get();
            if (block != null) {
                wipe(block, block.find(key));
            }
        }
    }

    private static void wipe(Block block, int print) {
        if (print >= 0) {
            block.wipe(print);
        }
    }
}
