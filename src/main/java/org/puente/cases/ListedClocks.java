package org.puente.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** The one clock that the list of cases shows of each. */
@Component
class ListedClocks {

    private final JdbcOperations jdbc;
    private final Clock clock;

    ListedClocks(JdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param known what was read of the cases since they are locked */
    void keep(Map<CaseId, ClockInput> known, Country viewer) {
        Instant now = clock.instant();
        List<Object[]> rows = new ArrayList<>();
        known.forEach((id, input) -> {
            Optional<ClockView> running =
                    CaseClocks.of(input, now).stream().filter(ClockView::runs).findFirst();
            rows.add(new Object[] {
                running.map(view -> view.kind().name()).orElse(null),
                Rows.atOrNull(running.filter(view -> !view.paused())
                        .map(ClockView::started)
                        .orElse(null)),
                Rows.atOrNull(running.flatMap(ClockView::figure).orElse(null)),
                Rows.at(running.flatMap(ClockView::figure).orElse(CaseListings.NO_FIGURE)),
                running.map(view -> view.stopped() || view.paused()).orElse(false),
                viewer.code(),
                id.uuid()
            });
        });
        jdbc.batchUpdate(
                "update case_listing set clock = ?, started_at = ?, due_at = ?, due_order = ?, stopped = ?"
                        + " where viewer = ? and case_id = ?",
                rows);
    }
}
