package org.puente.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one clock that the list of cases shows of each. */
@Component
class ListedClocks {

    private static final int AT_ONCE = 5000;
    private static final String ROW =
            "(cast(? as uuid), cast(? as varchar(60)), cast(? as timestamp(6) with time zone),"
                    + " cast(? as timestamp(6) with time zone), cast(? as timestamp(6) with time zone), cast(? as boolean))";

    private final JdbcClient jdbc;

    ListedClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param clocks of cases that are locked */
    void keep(Map<CaseId, List<ClockView>> clocks, Country viewer) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        clocks.forEach((id, views) ->
                rows.add(row(id, views.stream().filter(ClockView::runs).findFirst())));
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            write(rows.subList(from, Math.min(rows.size(), from + AT_ONCE)), viewer);
        }
    }

    private static List<@Nullable Object> row(CaseId id, Optional<ClockView> running) {
        return Arrays.asList(
                id.uuid(),
                running.map(view -> view.kind().name()).orElse(null),
                Rows.atOrNull(running.filter(view -> !view.paused())
                        .map(ClockView::started)
                        .orElse(null)),
                Rows.atOrNull(running.flatMap(ClockView::figure).orElse(null)),
                Rows.at(running.flatMap(ClockView::figure).orElse(CaseListings.NO_FIGURE)),
                running.map(view -> view.stopped() || view.paused()).orElse(false));
    }

    /** Many in one statement. */
    private void write(List<List<@Nullable Object>> rows, Country viewer) {
        List<@Nullable Object> values = new ArrayList<>();
        rows.forEach(values::addAll);
        values.add(viewer.code());
        jdbc.sql("merge into case_listing listed using (values "
                        + String.join(", ", Collections.nCopies(rows.size(), ROW))
                        + ") as now_is (case_id, clock, started_at, due_at, due_order, stopped)"
                        + " on listed.viewer = ? and listed.case_id = now_is.case_id"
                        + " when matched then update set clock = now_is.clock, started_at = now_is.started_at,"
                        + " due_at = now_is.due_at, due_order = now_is.due_order, stopped = now_is.stopped")
                .params(values)
                .update();
    }
}
