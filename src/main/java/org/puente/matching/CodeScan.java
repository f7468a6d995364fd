package org.puente.matching;

/** Finds for each code of a probe the nearest code of a print; the innermost loop of a search. */
interface CodeScan {

    /**
     * @param probe codes of the probe, {@link CylinderShape#WORDS} words each
     * @param count how many of them to look at
     * @param laid codes as {@link CodeLayout} lays them
     * @param from where the print's codes begin
     * @param to where they end
     * @param nearest receives for each code of the probe the highest {@link CodeLayout#nearness}
     */
    void nearest(int[] probe, int count, int[] laid, int from, int to, int[] nearest);

    /** By vectors where this JVM was started with them, which is several times as fast; the results are equal. */
    static CodeScan fastest() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent() ? new VectorScan() : new ScalarScan();
    }
}
