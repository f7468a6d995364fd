package org.puente.cases;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.audit.CaseNumbers;
import org.puente.countries.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the auditor's view the numbers of the cases that are listed for the auditor's country. */
@Component
class ListedNumbers implements CaseNumbers {

    private final JdbcClient jdbc;

    ListedNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Requires(Permission.READ_TRAIL)
    @Transactional(readOnly = true)
    public Optional<CaseId> find(String number) {
        return jdbc.sql("select case_id from case_listing where viewer = :viewer and is_over in (:any)"
                        + " and number = :number")
                .param("viewer", Actors.current().country().code())
                .param("any", List.of(false, true))
                .param("number", number)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    @Override
    @Requires(Permission.READ_TRAIL)
    @Transactional(readOnly = true)
    public Map<CaseId, String> of(Collection<CaseId> cases) {
        Map<CaseId, String> numbers = new HashMap<>();
        if (!cases.isEmpty()) {
            jdbc.sql("select case_id, number from case_listing where viewer = :viewer and case_id in (:cases)")
                    .param("viewer", Actors.current().country().code())
                    .param("cases", cases.stream().map(CaseId::uuid).toList())
                    .query(row -> {
                        numbers.put(new CaseId(row.getObject("case_id", UUID.class)), row.getString("number"));
                    });
        }
        return numbers;
    }
}
