package org.puente.leaks;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;

/**
 * What the other side is told: from moment to moment, which cases are available, and whether one is withdrawn in the end.
 * Every sequence of one course has to look the same to the other side.
 */
record Course(
        Instant begin,
        Map<CaseId, boolean[]> available,
        @Nullable CaseId withdrawn) {

    static final int MOMENTS = 4;

    private static final Duration BETWEEN = Duration.ofHours(7);

    static Course of(Instant begin, Known known, boolean bySender, SplittableRandom random) {
        Map<CaseId, boolean[]> available = new LinkedHashMap<>();
        for (CaseId id : known.shared()) {
            boolean[] moments = new boolean[MOMENTS];
            for (int moment = 0; moment < MOMENTS; moment++) {
                moments[moment] = random.nextInt(2) == 0;
            }
            available.put(id, moments);
        }
        boolean withdraws = bySender && random.nextInt(3) == 0;
        return new Course(begin, available, withdraws ? known.approved() : null);
    }

    Instant at(int moment) {
        return begin.plus(BETWEEN.multipliedBy(moment + 1L));
    }

    boolean isAvailable(CaseId id, int moment) {
        return moment < 0
                || Optional.ofNullable(available.get(id))
                        .map(moments -> moments[moment])
                        .orElse(true);
    }

    /** With the last moment everything has been seen. */
    boolean isWithdrawn(CaseId id, int moment) {
        return id.equals(withdrawn) && moment == MOMENTS - 1;
    }
}
