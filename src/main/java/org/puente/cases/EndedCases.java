package org.puente.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.Agreements;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases of the acting country whose data may have had their time. Who looks here reads no case. */
@Service
public class EndedCases {

    /** Comes before every case, for {@code after}. */
    public static final CaseId FIRST = new CaseId(new UUID(0, 0));

    private static final String COLUMNS =
            "select l.case_id, l.number, l.person_name, l.viewer, l.state, l.state_since, l.agreement_id,"
                    + " l.agreement_version"
                    + " from case_listing l where l.viewer = ?";

    private final JdbcClient jdbc;
    private final Agreements agreements;

    EndedCases(JdbcClient jdbc, Agreements agreements) {
        this.jdbc = jdbc;
        this.agreements = agreements;
    }

    /** The case with a number, whatever its state. */
    @Requires(Permission.ANSWER_DATA_SUBJECTS)
    @Transactional(readOnly = true)
    public Optional<EndedCase> numbered(String number) {
        return jdbc.sql(COLUMNS + " and l.number = ?")
                .params(viewer(), number.strip().toUpperCase(Locale.ROOT))
                .query(this::ended)
                .optional();
    }

    /** The case with an id, whatever its state. */
    @Requires(Permission.ANSWER_DATA_SUBJECTS)
    @Transactional(readOnly = true)
    public Optional<EndedCase> find(CaseId id) {
        return jdbc.sql(COLUMNS + " and l.case_id = ?")
                .params(viewer(), id.uuid())
                .query(this::ended)
                .optional();
    }

    /**
     * Cases of a version of an agreement that were over by then, by id.
     *
     * @param after the last one that was looked at; {@link #FIRST} to begin with
     */
    @Requires(Permission.ANSWER_DATA_SUBJECTS)
    @Transactional(readOnly = true)
    public List<EndedCase> overBy(AgreementProfile agreement, Instant then, CaseId after, int atMost) {
        return jdbc.sql(COLUMNS + " and l.is_over = true and l.agreement_id = ? and l.agreement_version = ?"
                        + " and l.state_since <= ? and l.case_id > ? order by l.case_id limit ?")
                .params(viewer(), agreement.id(), agreement.version(), Rows.at(then), after.uuid(), atMost)
                .query(this::ended)
                .list();
    }

    /** Drafts of a version of an agreement that nobody changed or added to since then. */
    @Requires(Permission.ANSWER_DATA_SUBJECTS)
    @Transactional(readOnly = true)
    public List<EndedCase> draftsLeftBy(AgreementProfile agreement, Instant then, CaseId after, int atMost) {
        return jdbc.sql(COLUMNS
                        + " and l.state = 'DRAFT' and l.agreement_id = ? and l.agreement_version = ? and l.state_since <= ?"
                        + " and exists (select 1 from case_sheet s where s.owner = l.viewer and s.case_id = l.case_id"
                        + " and s.changed_at <= ?)"
                        + " and not exists (select 1 from case_event e where e.case_id = l.case_id and e.at > ?)"
                        + " and l.case_id > ? order by l.case_id limit ?")
                .params(
                        viewer(),
                        agreement.id(),
                        agreement.version(),
                        Rows.at(then),
                        Rows.at(then),
                        Rows.at(then),
                        after.uuid(),
                        atMost)
                .query(this::ended)
                .list();
    }

    private static String viewer() {
        return Actors.current().country().code();
    }

    private EndedCase ended(ResultSet row, int n) throws SQLException {
        return new EndedCase(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                row.getString("person_name"),
                Country.of(row.getString("viewer")),
                CaseState.valueOf(row.getString("state")),
                Rows.instant(row, "state_since"),
                agreements.version(row.getString("agreement_id"), row.getInt("agreement_version")));
    }
}
