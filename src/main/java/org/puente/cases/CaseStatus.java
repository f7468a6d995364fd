package org.puente.cases;

import java.util.List;

/**
 * Where a case stands, as one country may know.
 *
 * @param reached the states it came through, the oldest first
 */
public record CaseStatus(CaseRow row, List<CaseHead.Reached> reached) {

    public CaseStatus {
        reached = List.copyOf(reached);
    }
}
