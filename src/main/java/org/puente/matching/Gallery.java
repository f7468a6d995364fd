package org.puente.matching;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The prints that a search looks through, held in memory. Prints may come and go while searches run: each search sees
 * the gallery as it was when it began, and the next one every change before it. Safe to share between threads.
 */
public final class Gallery {

    private volatile Snapshot current = Snapshot.EMPTY;
    private volatile LoadingState loading = LoadingState.LOADED;
    private final ReplacedBlocks replaced = new ReplacedBlocks();

    /** Adds a print, in place of one with the same key. Costs less than a millisecond and the time to look a million keys through. */
    public synchronized void put(GalleryPrint print) {
        List<Block> blocks = new ArrayList<>(current.blocks());
        takeOut(blocks, print.key());
        append(blocks, List.of(print).iterator());
        change(blocks);
    }

    /** Adds many prints. Their keys are taken for new and are not looked for. */
    public synchronized void addAll(Iterable<GalleryPrint> prints) {
        List<Block> blocks = new ArrayList<>(current.blocks());
        append(blocks, prints.iterator());
        change(blocks);
    }

    /**
     * Takes a print out, and overwrites it in memory, in blocks that were replaced earlier, too; searches that run
     * meanwhile no longer find it.
     *
     * @return whether it was there
     */
    public synchronized boolean remove(PrintKey key) {
        List<Block> blocks = new ArrayList<>(current.blocks());
        boolean found = takeOut(blocks, key);
        change(blocks);
        replaced.wipe(key);
        return found;
    }

    private void change(List<Block> blocks) {
        Snapshot before = current;
        current = new Snapshot(blocks);
        replaced.keepTrack(before, current);
    }

    /**
     * Loads prints in a thread of its own; until all are in, searches are answered with how far it is. Prints that are
     * put meanwhile stay; who puts a print that the source also brings, has it twice.
     *
     * @param expected how many prints the source brings
     */
    public GalleryLoading load(int expected, Iterator<GalleryPrint> source) {
        LoadingState state = new LoadingState(expected);
        loading = state;
        GalleryLoading running = new GalleryLoading(this, state, source);
        Thread.ofPlatform().name("gallery-loading").daemon().start(running);
        return running;
    }

    /** How much of it is loaded, 0–100 %. */
    public int loadedPercent() {
        return loading.percent();
    }

    public int size() {
        return current.size();
    }

    /** What its prints take in memory. */
    public long bytes() {
        return current.blocks().stream().mapToLong(Block::bytes).sum();
    }

    Snapshot snapshot() {
        return current;
    }

    private static boolean takeOut(List<Block> blocks, PrintKey key) {
        for (int i = 0; i < blocks.size(); i++) {
            int print = blocks.get(i).find(key);
            if (print >= 0) {
                replaceWithout(blocks, i, print);
                return true;
            }
        }
        return false;
    }

    /** A block that has become small joins the one before it. */
    private static void replaceWithout(List<Block> blocks, int index, int print) {
        Block block = blocks.get(index);
        boolean joins = index > 0 && blocks.get(index - 1).size() + block.size() <= Block.CAPACITY;
        BlockBuilder builder = new BlockBuilder();
        if (joins) {
            builder.addAll(blocks.get(index - 1));
        }
        builder.addAllBut(block, print);
        blocks.remove(index);
        if (joins) {
            blocks.remove(index - 1);
        }
        if (builder.size() > 0) {
            blocks.add(joins ? index - 1 : index, builder.build());
        }
    }

    private static void append(List<Block> blocks, Iterator<GalleryPrint> prints) {
        BlockBuilder builder = new BlockBuilder();
        if (!blocks.isEmpty() && blocks.getLast().size() < Block.CAPACITY && prints.hasNext()) {
            builder.addAll(blocks.removeLast());
        }
        while (prints.hasNext()) {
            builder.add(prints.next());
            if (builder.size() == Block.CAPACITY) {
                blocks.add(builder.build());
                builder = new BlockBuilder();
            }
        }
        if (builder.size() > 0) {
            blocks.add(builder.build());
        }
    }
}
