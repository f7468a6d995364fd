package org.puente.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puente.biometrics.ComparisonId;
import org.puente.biometrics.EnrolmentId;
import org.puente.biometrics.LentSearch;
import org.puente.countries.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a search named for a query; of the owning side alone. */
@Component
class QueryCandidates {

    private final JdbcClient jdbc;

    QueryCandidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param comparison null until the examiners get it */
    record Named(CaseId caseId, EnrolmentId set, @Nullable ComparisonId comparison) {

        LentSearch.Alike alike() {
            return new LentSearch.Alike(caseId, set);
        }
    }

    /**
     * Whom the examiners look at: whom the galleries are opened for, and beside such the others who are alike, as they may
     * be the same person. Alone those are nobody, and nobody is the asked case's own person, who is known to who asks.
     */
    static List<LentSearch.Alike> compared(
            ReceivedQuery query, List<LentSearch.Alike> alike, Set<CaseId> open, int mostOfEach) {
        Predicate<LentSearch.Alike> mayBeFound =
                each -> open.contains(each.caseId()) && !each.caseId().equals(query.caseId());
        Set<LentSearch.Alike> named =
                alike.stream().filter(mayBeFound).limit(mostOfEach).collect(Collectors.toSet());
        if (!named.isEmpty()) {
            alike.stream().filter(mayBeFound.negate()).limit(mostOfEach).forEach(named::add);
        }
        return alike.stream().filter(named::contains).toList();
    }

    void add(ReceivedQuery query, List<LentSearch.Alike> alike) {
        for (int place = 0; place < alike.size(); place++) {
            jdbc.sql("insert into query_candidate (query_id, owner, case_id, set_id, place) values (?, ?, ?, ?, ?)")
                    .params(
                            query.id().uuid(),
                            query.owner().code(),
                            alike.get(place).caseId().uuid(),
                            alike.get(place).set().uuid(),
                            place)
                    .update();
        }
    }

    /** The most alike first. */
    List<Named> of(ReceivedQuery query) {
        return jdbc.sql("select * from query_candidate where query_id = ? and owner = ? order by place")
                .params(query.id().uuid(), query.owner().code())
                .query((row, n) -> named(row))
                .list();
    }

    void compared(ReceivedQuery query, CaseId candidate, ComparisonId comparison) {
        jdbc.sql("update query_candidate set comparison_id = ? where query_id = ? and owner = ? and case_id = ?")
                .params(comparison.uuid(), query.id().uuid(), query.owner().code(), candidate.uuid())
                .update();
    }

    void forget(ReceivedQuery query) {
        jdbc.sql("delete from query_candidate where query_id = ? and owner = ?")
                .params(query.id().uuid(), query.owner().code())
                .update();
    }

    private static Named named(ResultSet row) throws SQLException {
        UUID comparison = row.getObject("comparison_id", UUID.class);
        return new Named(
                new CaseId(row.getObject("case_id", UUID.class)),
                new EnrolmentId(row.getObject("set_id", UUID.class)),
                comparison == null ? null : new ComparisonId(comparison));
    }
}
