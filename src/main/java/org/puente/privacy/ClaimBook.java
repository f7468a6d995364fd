package org.puente.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puente.cases.SheetField;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What persons say is right, of one country at a time. Ends with the case. */
@Component
class ClaimBook {

    private final JdbcClient jdbc;

    ClaimBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Claim claim, Country owner) {
        jdbc.sql("insert into privacy_claim (request_id, owner, case_id, field, stated, evidence)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        claim.request(),
                        owner.code(),
                        claim.caseId().uuid(),
                        claim.field().code(),
                        claim.stated(),
                        claim.evidence().name())
                .update();
    }

    Optional<Claim> find(UUID request, Country owner) {
        return jdbc.sql("select * from privacy_claim where request_id = ? and owner = ?")
                .params(request, owner.code())
                .query(ClaimBook::claim)
                .optional();
    }

    /** @return whether the claim is still there */
    boolean disagree(UUID request, Country owner, String words, Instant now) {
        return jdbc.sql(
                                "update privacy_claim set disagreement = ?, disagreed_at = ? where request_id = ? and owner = ?")
                        .params(words, Rows.at(now), request, owner.code())
                        .update()
                == 1;
    }

    /** With what a person does not agree of a case, the earliest first. */
    List<Claim> disputed(CaseId id, Country owner) {
        return jdbc.sql("select * from privacy_claim where owner = ? and case_id = ? and disagreement is not null"
                        + " order by disagreed_at, request_id")
                .params(owner.code(), id.uuid())
                .query(ClaimBook::claim)
                .list();
    }

    private static Claim claim(ResultSet row, int n) throws SQLException {
        return new Claim(
                row.getObject("request_id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                SheetField.ofCode(row.getString("field")).orElseThrow(),
                row.getString("stated"),
                ClaimEvidence.valueOf(row.getString("evidence")),
                row.getString("disagreement"));
    }
}
