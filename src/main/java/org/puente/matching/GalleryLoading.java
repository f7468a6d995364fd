package org.puente.matching;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Fills a gallery, some blocks at a time. If the source fails, the gallery stays unloaded and answers no search. */
public final class GalleryLoading implements Runnable {

    private static final int AT_A_TIME = 16 * Block.CAPACITY;

    private final Gallery gallery;
    private final LoadingState state;
    private final Iterator<GalleryPrint> source;
    private final CompletableFuture<Integer> end = new CompletableFuture<>();

    GalleryLoading(Gallery gallery, LoadingState state, Iterator<GalleryPrint> source) {
        this.gallery = gallery;
        this.state = state;
        this.source = source;
    }

    @Override
    public void run() {
        try {
            int loaded = 0;
            while (source.hasNext()) {
                List<GalleryPrint> some = new ArrayList<>(AT_A_TIME);
                while (some.size() < AT_A_TIME && source.hasNext()) {
                    some.add(source.next());
                }
                gallery.addAll(some);
                loaded += some.size();
                state.loaded(loaded);
            }
            state.complete();
            end.complete(loaded);
        } catch (RuntimeException | Error failure) {
            end.completeExceptionally(failure);
        }
    }

    /** The number of prints once all are in, or why that failed. */
    public CompletableFuture<Integer> end() {
        return end;
    }
}
