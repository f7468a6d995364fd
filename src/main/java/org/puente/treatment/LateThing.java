package org.puente.treatment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.UserId;

/**
 * Something whose time may be over: a review, a report, a doctor.
 *
 * @param due when to look at it, as it stood when it was read
 * @param recordedBy who looks after the incident, as of what one writes down oneself
 */
record LateThing(UUID id, CaseId caseId, Instant due, Actor recordedBy) {

    static LateThing of(ResultSet row, Country owner) throws SQLException {
        return new LateThing(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                new Actor(
                        new UserId(row.getString("recorded_by")), row.getString("recorded_by_name"), owner, Set.of()));
    }
}
