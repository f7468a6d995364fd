package org.puente.matching;

/** How far a gallery is with loading. */
final class LoadingState {

    static final LoadingState LOADED = new LoadingState(0);

    private static final int ALL = 100;

    private final int expected;
    private volatile int loaded;
    private volatile boolean complete;

    LoadingState(int expected) {
        this.expected = expected;
        complete = expected == 0;
    }

    void loaded(int prints) {
        loaded = prints;
    }

    void complete() {
        complete = true;
    }

    /** 100 only when all is in. */
    int percent() {
        return complete ? ALL : (int) Math.min(ALL - 1, ALL * (long) loaded / Math.max(1, expected));
    }
}
