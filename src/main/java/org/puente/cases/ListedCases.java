package org.puente.cases;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases are on a country's list; one that is not was never told to it, or is erased. */
@Component
class ListedCases {

    private final JdbcClient jdbc;

    ListedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<CaseId> stillThere(Collection<CaseId> ids, Country viewer) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql("select case_id from case_listing where viewer = :viewer and case_id in (:ids)")
                .param("viewer", viewer.code())
                .param("ids", ids.stream().map(CaseId::uuid).toList())
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .collect(Collectors.toSet());
    }
}
