package org.puente.approvals;

import static org.puente.access.Permission.READ_CASES;
import static org.puente.access.Permission.READ_MANIFESTS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.countries.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Until when the travel documents of approved returns are valid, as the acting country may know. */
@Service
public class TravelPapers {

    private final JdbcClient database;

    TravelPapers(JdbcClient database) {
        this.database = database;
    }

    /** The last day of each case's document; a case without one, or whose approval was revoked, is not in the map. */
    @Requires({READ_CASES, READ_MANIFESTS})
    @Transactional(readOnly = true)
    public Map<CaseId, LocalDate> validUntil(Collection<CaseId> cases) {
        Map<CaseId, LocalDate> days = new HashMap<>();
        if (!cases.isEmpty()) {
            database.sql("""
                            select case_id, valid_until, written_at from disclosed_travel_document
                            where to_country = :reader and case_id in (:cases) and revoked_at is null
                            union all
                            select case_id, valid_until, recorded_at from travel_document
                            where country_code = :reader and case_id in (:cases)
                            order by 3
                            """)
                    .param("reader", Actors.current().country().code())
                    .param("cases", cases.stream().map(CaseId::uuid).toList())
                    .query(row -> {
                        days.put(
                                new CaseId(row.getObject("case_id", UUID.class)),
                                row.getObject("valid_until", LocalDate.class));
                    });
        }
        return days;
    }
}
