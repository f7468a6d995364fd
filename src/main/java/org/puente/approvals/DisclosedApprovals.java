package org.puente.approvals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.puente.cases.CaseFacts;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.people.MrzNameComparison;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Frozen copies for the sending side: written with the step, never changed but for a revocation. */
@Repository
class DisclosedApprovals {

    private final JdbcClient database;

    DisclosedApprovals(JdbcClient database) {
        this.database = database;
    }

    void evidence(CaseFacts facts, NationalityDecision decision, Instant now) {
        database.sql("""
                        insert into disclosed_evidence (id, case_id, from_country, to_country, evidence, written_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        facts.id().uuid(),
                        facts.viewer().code(),
                        reader(facts),
                        Evidence.toColumn(decision.evidence()),
                        at(now))
                .update();
    }

    void document(CaseFacts facts, TravelDocument document, MrzNameComparison.Outcome zone, Instant now) {
        database.sql("""
                        insert into disclosed_travel_document (id, case_id, from_country, to_country, kind,
                            document_number, issued_on, valid_until, mrz_outcome, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        facts.id().uuid(),
                        facts.viewer().code(),
                        reader(facts),
                        document.kind().name(),
                        document.number(),
                        document.issuedOn(),
                        document.validUntil(),
                        zone.name(),
                        at(now))
                .update();
    }

    void revoke(CaseFacts facts, Instant now) {
        database.sql("""
                        update disclosed_travel_document set revoked_at = ?
                        where from_country = ? and case_id = ? and revoked_at is null
                        """)
                .params(at(now), facts.viewer().code(), facts.id().uuid())
                .update();
    }

    DisclosedApproval of(CaseId id, Country reader) {
        Set<Evidence> evidence = database.sql("""
                        select evidence from disclosed_evidence
                        where to_country = ? and case_id = ? order by written_at desc limit 1
                        """)
                .params(reader.code(), id.uuid())
                .query(String.class)
                .optional()
                .map(Evidence::ofColumn)
                .orElse(Set.of());
        Optional<DisclosedApproval.Paper> document = database.sql("""
                        select kind, document_number, issued_on, valid_until, mrz_outcome, revoked_at
                        from disclosed_travel_document
                        where to_country = ? and case_id = ? order by written_at desc limit 1
                        """)
                .params(reader.code(), id.uuid())
                .query(DisclosedApprovals::paper)
                .optional();
        return new DisclosedApproval(evidence, document);
    }

    private static DisclosedApproval.Paper paper(ResultSet row, int number) throws SQLException {
        OffsetDateTime revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new DisclosedApproval.Paper(
                TravelDocumentKind.valueOf(row.getString("kind")),
                row.getString("document_number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                MrzNameComparison.Outcome.valueOf(row.getString("mrz_outcome")),
                revoked == null ? null : revoked.toInstant());
    }

    private static String reader(CaseFacts facts) {
        return facts.agreement().partnerOf(facts.viewer()).code();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
