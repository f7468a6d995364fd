package org.puente.journeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.countries.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When persons travel, as the acting country may know. */
@Service
public class TravelTimes {

    private final JdbcClient jdbc;

    TravelTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of those who have a place on a journey; a standby person travels at its time. */
    @Requires({Permission.READ_CASES, Permission.READ_MANIFESTS})
    @Transactional(readOnly = true)
    public Map<CaseId, Travel> of(Collection<CaseId> ids) {
        Map<CaseId, Travel> all = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select s.case_id, j.id, j.departs_at, j.departed_at, j.arrived_at, l.to_zone, l.number,"
                            + " (select count(*) from journey_crew c where c.journey_id = j.id and c.duty = 'ESCORT')"
                            + " as escorts from journey_seat s"
                            + " join journey j on j.id = s.journey_id"
                            + " join journey_leg l on l.journey_id = j.id and l.arrives_at = j.arrives_at"
                            + " where s.case_id in (:ids) and (s.added_by = :reader or s.proposed_at is not null)"
                            + SeatBook.GIVES_WAY_TO_NONE
                            + " and (j.planned_by = :reader or (j.announced_at is not null"
                            + " and (j.sending = :reader or j.receiving = :reader)))")
                    .param("ids", ids.stream().map(CaseId::uuid).toList())
                    .param("reader", Actors.current().country().code())
                    .query((ResultSet row) -> {
                        all.put(new CaseId(row.getObject("case_id", UUID.class)), travel(row));
                    });
        }
        return all;
    }

    private static Travel travel(ResultSet row) throws SQLException {
        Instant planned = Rows.instant(row, "departs_at");
        return new Travel(
                new JourneyId(row.getObject("id", UUID.class)),
                Optional.ofNullable(Rows.instantOrNull(row, "departed_at")).orElse(planned),
                ZoneId.of(row.getString("to_zone")),
                row.getInt("number") - 1,
                row.getInt("escorts"),
                Rows.instantOrNull(row, "arrived_at"));
    }
}
