package org.puente.cases;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puente.access.Actors;
import org.puente.access.SignedIn;
import org.puente.countries.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which cases were withdrawn, as the acting country's own list says. */
@Service
public class WithdrawnCases {

    private final JdbcClient jdbc;

    WithdrawnCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @SignedIn
    @Transactional(readOnly = true)
    public Set<CaseId> among(Collection<CaseId> cases) {
        return jdbc
                .sql(
                        "select case_id from case_listing where viewer = :viewer and state = 'WITHDRAWN' and case_id in (:cases)")
                .param("viewer", Actors.current().country().code())
                .param("cases", cases.stream().map(CaseId::uuid).toList())
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .collect(Collectors.toSet());
    }
}
