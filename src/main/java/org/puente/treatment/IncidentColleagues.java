package org.puente.treatment;

import java.util.List;
import org.puente.cases.Assignments;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of a side answered a check of a case or looked after an incident of it; the portal itself keeps no list of users. */
@Component
class IncidentColleagues {

    private final JdbcClient jdbc;

    IncidentColleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    List<Assignments.Assignee> on(CaseId id, Country owner) {
        return jdbc.sql("select answered_by as id, answered_by_name as name from treatment_answer"
                        + " where owner = :owner and case_id = :case"
                        + " union select keeper, keeper_name from treatment_incident"
                        + " where owner = :owner and case_id = :case and keeper <> ''"
                        + " and (monitor_name is null or keeper <> opened_by) order by 2, 1")
                .param("owner", owner.code())
                .param("case", id.uuid())
                .query((row, n) -> new Assignments.Assignee(row.getString("id"), row.getString("name")))
                .list();
    }
}
