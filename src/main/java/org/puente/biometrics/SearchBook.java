package org.puente.biometrics;

import static org.puente.biometrics.ComparisonBook.at;
import static org.puente.biometrics.ComparisonBook.instant;
import static org.puente.biometrics.ComparisonBook.instantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.puente.matching.FingerPosition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches and the prints they are for, of one country at a time. */
@Component
class SearchBook {

    private final JdbcClient jdbc;

    SearchBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SearchRow row, List<SearchRow.Finger> fingers) {
        jdbc.sql("insert into print_search (id, owner, case_id, set_id, subject, purpose, automatic, started_by,"
                        + " started_by_name, started_at, due_at, state) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(row.id().uuid())
                .param(row.owner().code())
                .param(row.caseId().uuid())
                .param(row.set().uuid())
                .param(row.subject())
                .param(row.purpose().name())
                .param(row.automatic())
                .param(row.startedBy())
                .param(row.startedByName())
                .param(at(row.started()))
                .param(row.due() == null ? null : at(row.due()))
                .param(row.state().name())
                .update();
        for (SearchRow.Finger finger : fingers) {
            jdbc.sql("insert into print_search_finger (search_id, owner, finger, print_id, dpi) values (?, ?, ?, ?, ?)")
                    .params(
                            row.id().uuid(),
                            row.owner().code(),
                            finger.position().code(),
                            finger.print(),
                            finger.dpi())
                    .update();
        }
    }

    Optional<SearchRow> find(SearchId id, Country owner) {
        return jdbc.sql("select * from print_search where id = ? and owner = ?")
                .params(id.uuid(), owner.code())
                .query((row, n) -> search(row))
                .optional();
    }

    /** A case's searches, the latest first. */
    List<SearchRow> of(CaseId caseId, Country owner) {
        return jdbc.sql("select * from print_search where owner = ? and case_id = ? order by started_at desc")
                .params(owner.code(), caseId.uuid())
                .query((row, n) -> search(row))
                .list();
    }

    List<SearchRow.Finger> fingers(SearchId id, Country owner) {
        return jdbc.sql("select * from print_search_finger where search_id = ? and owner = ? order by finger")
                .params(id.uuid(), owner.code())
                .query((row, n) -> new SearchRow.Finger(
                        FingerPosition.ofCode(row.getInt("finger")).orElseThrow(),
                        row.getObject("print_id", UUID.class),
                        row.getInt("dpi")))
                .list();
    }

    /** When those were started that count for a quota, the earliest first; of all of a country's officers, or of one. */
    List<Instant> startedSince(Instant since, Country owner, @Nullable UserId by) {
        return jdbc.sql("select started_at from print_search where owner = :owner and automatic = false"
                        + " and started_at > :since and (:everybody = true or started_by = :by) order by started_at")
                .param("owner", owner.code())
                .param("since", at(since))
                .param("everybody", by == null)
                .param("by", by == null ? "" : by.key())
                .query((row, n) -> instant(row, "started_at"))
                .list();
    }

    /** Searches that nobody works on, or whose node went away, the first one first. */
    List<SearchId> waiting(Country owner, Instant goneSince) {
        return jdbc.sql("select id from print_search where owner = ? and ended_at is null"
                        + " and (alive_at is null or alive_at < ?) order by started_at")
                .params(owner.code(), at(goneSince))
                .query((row, n) -> new SearchId(row.getObject("id", UUID.class)))
                .list();
    }

    /** @return whether it is this node's now */
    boolean claim(SearchId id, Country owner, Instant now, Instant goneSince) {
        return jdbc.sql("update print_search set state = 'RUNNING', alive_at = ? where id = ? and owner = ?"
                                + " and ended_at is null and (alive_at is null or alive_at < ?)")
                        .params(at(now), id.uuid(), owner.code(), at(goneSince))
                        .update()
                > 0;
    }

    /** @return whether it had not ended before */
    boolean end(SearchId id, Country owner, SearchState state, Instant now) {
        return jdbc.sql("update print_search set state = ?, ended_at = ?"
                                + " where id = ? and owner = ? and ended_at is null")
                        .params(state.name(), at(now), id.uuid(), owner.code())
                        .update()
                > 0;
    }

    int reached(SearchId id, Country owner, SearchReach reach) {
        return jdbc.sql("update print_search set looked_at = ?, to_look_at = ? where id = ? and owner = ?")
                .params(reach.searched(), reach.of(), id.uuid(), owner.code())
                .update();
    }

    void found(SearchId id, Country owner, int prints, @Nullable Integer threshold) {
        jdbc.sql("update print_search set prints = ?, threshold = ? where id = ? and owner = ?")
                .param(prints)
                .param(threshold)
                .param(id.uuid())
                .param(owner.code())
                .update();
    }

    private static SearchRow search(ResultSet row) throws SQLException {
        return new SearchRow(
                new SearchId(row.getObject("id", UUID.class)),
                Country.of(row.getString("owner")),
                new CaseId(row.getObject("case_id", UUID.class)),
                new EnrolmentId(row.getObject("set_id", UUID.class)),
                row.getString("subject"),
                VerificationPurpose.valueOf(row.getString("purpose")),
                row.getBoolean("automatic"),
                row.getString("started_by"),
                row.getString("started_by_name"),
                instant(row, "started_at"),
                instantOrNull(row, "due_at"),
                instantOrNull(row, "ended_at"),
                SearchState.valueOf(row.getString("state")),
                row.getObject("prints", Integer.class),
                row.getObject("threshold", Integer.class),
                reach(row));
    }

    private static @Nullable SearchReach reach(ResultSet row) throws SQLException {
        Long of = row.getObject("to_look_at", Long.class);
        return of == null ? null : new SearchReach(row.getLong("looked_at"), of);
    }
}
