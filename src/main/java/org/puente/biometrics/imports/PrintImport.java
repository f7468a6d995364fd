package org.puente.biometrics.imports;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An import as it stands.
 *
 * @param name what the ZIP was called
 * @param startedBy name of the officer
 * @param files how many it holds; 0 until they are counted
 * @param done how many have a line
 * @param counts how many files came to what
 * @param ended null while it goes on
 */
public record PrintImport(
        ImportId id,
        String name,
        String startedBy,
        Instant started,
        @Nullable Instant ended,
        ImportState state,
        int files,
        int done,
        Map<ImportOutcome, Integer> counts) {

    public PrintImport {
        counts = Map.copyOf(counts);
    }

    public int count(ImportOutcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** Whether lines are still being added. */
    public boolean goesOn() {
        return state == ImportState.WAITING || state == ImportState.RUNNING;
    }
}
