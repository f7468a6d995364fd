package org.puente.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletion certificates of one country at a time, and what it was told of the other's. */
@Component
class ErasureBook {

    private final JdbcClient jdbc;

    ErasureBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Erasure erasure) {
        jdbc.sql("insert into erasure (id, owner, number, case_id, case_number, scope, rule, erased_at, last_backup_on,"
                        + " kinds) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        erasure.id(),
                        erasure.owner().code(),
                        erasure.number(),
                        erasure.caseId().uuid(),
                        erasure.caseNumber(),
                        erasure.scope().name(),
                        erasure.rule().name(),
                        Rows.at(erasure.erasedAt()),
                        erasure.lastBackupOn(),
                        Rows.write(erasure.kinds()))
                .update();
    }

    void add(ErasureNotice notice) {
        jdbc.sql("insert into erasure_notice (erasure_id, from_country, to_country, number, case_id, case_number,"
                        + " erased_at, last_backup_on, kinds) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        notice.id(),
                        notice.from().code(),
                        notice.reader().code(),
                        notice.number(),
                        notice.caseId().uuid(),
                        notice.caseNumber(),
                        Rows.at(notice.erasedAt()),
                        notice.lastBackupOn(),
                        Rows.write(notice.kinds()))
                .update();
    }

    List<Erasure> latest(Country owner, int most) {
        return jdbc.sql("select * from erasure where owner = ? order by erased_at desc, id limit ?")
                .params(owner.code(), most)
                .query(ErasureBook::erasure)
                .list();
    }

    List<Erasure> all(Country owner) {
        return jdbc.sql("select * from erasure where owner = ? order by erased_at, id")
                .param(owner.code())
                .query(ErasureBook::erasure)
                .list();
    }

    Optional<Erasure> find(UUID id, Country owner) {
        return jdbc.sql("select * from erasure where id = ? and owner = ?")
                .params(id, owner.code())
                .query(ErasureBook::erasure)
                .optional();
    }

    List<Erasure> of(CaseId id, Country owner) {
        return jdbc.sql("select * from erasure where case_id = ? and owner = ? order by erased_at")
                .params(id.uuid(), owner.code())
                .query(ErasureBook::erasure)
                .list();
    }

    /** Those of the cases of which so much is erased already. */
    Set<CaseId> erased(Collection<CaseId> ids, Country owner, ErasureScope scope) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql("select case_id from erasure where owner = :owner and case_id in (:ids)"
                        + " and scope in (:scope, 'EVERYTHING')")
                .param("owner", owner.code())
                .param("ids", ids.stream().map(CaseId::uuid).toList())
                .param("scope", scope.name())
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .collect(Collectors.toSet());
    }

    /** Of which cases a country erased everything since a moment. */
    List<CaseId> erasedSince(Country owner, Instant since) {
        return jdbc
                .sql("select case_id from erasure where owner = ? and scope = 'EVERYTHING' and erased_at >= ?")
                .params(owner.code(), Rows.at(since))
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
    }

    List<ErasureNotice> notices(Country reader, int most) {
        return jdbc.sql("select * from erasure_notice where to_country = ? order by erased_at desc, erasure_id limit ?")
                .params(reader.code(), most)
                .query(ErasureBook::notice)
                .list();
    }

    Optional<ErasureNotice> notice(UUID id, Country reader) {
        return jdbc.sql("select * from erasure_notice where erasure_id = ? and to_country = ?")
                .params(id, reader.code())
                .query(ErasureBook::notice)
                .optional();
    }

    List<ErasureNotice> notices(CaseId id, Country reader) {
        return jdbc.sql("select * from erasure_notice where case_id = ? and to_country = ? order by erased_at")
                .params(id.uuid(), reader.code())
                .query(ErasureBook::notice)
                .list();
    }

    private static Erasure erasure(ResultSet row, int n) throws SQLException {
        return new Erasure(
                row.getObject("id", UUID.class),
                Country.of(row.getString("owner")),
                row.getString("number"),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("case_number"),
                ErasureScope.valueOf(row.getString("scope")),
                ErasureRule.valueOf(row.getString("rule")),
                Rows.instant(row, "erased_at"),
                row.getObject("last_backup_on", LocalDate.class),
                Rows.counts(row.getString("kinds")));
    }

    private static ErasureNotice notice(ResultSet row, int n) throws SQLException {
        return new ErasureNotice(
                row.getObject("erasure_id", UUID.class),
                Country.of(row.getString("from_country")),
                Country.of(row.getString("to_country")),
                row.getString("number"),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("case_number"),
                Rows.instant(row, "erased_at"),
                row.getObject("last_backup_on", LocalDate.class),
                Rows.kinds(row.getString("kinds")));
    }
}
