package org.puente.biometrics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is there for one examiner.
 *
 * @param waiting how many comparisons of the side this examiner could take
 * @param held taken and not concluded, the one due first at the top
 * @param concluded the examiner's own last ones, the latest at the top
 */
public record ComparisonQueue(int waiting, List<Held> held, List<Concluded> concluded) {

    public ComparisonQueue {
        held = List.copyOf(held);
        concluded = List.copyOf(concluded);
    }

    /** A review that the examiner has begun. */
    public record Held(
            ReviewId id,
            String number,
            ComparisonStep step,
            Instant taken,
            @Nullable Instant due) {}

    /** @param settled what the examiners came to together; null while others are at work */
    public record Concluded(
            ReviewId id,
            String number,
            Instant at,
            ComparisonOutcome own,
            @Nullable ComparisonOutcome settled) {}
}
