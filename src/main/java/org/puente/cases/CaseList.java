package org.puente.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.agreements.AgreedClock;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.Agreements;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.people.NameFolding;
import org.puente.portal.Pace;
import org.puente.portal.Paces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists cases a page at a time from the rows that were written for the reading country. Equality and ranges on indexed
 * columns only, so that a row policy never keeps a query from its index.
 */
@Service
public class CaseList {

    /** Words of a text that are looked for; more would narrow nothing. */
    private static final int MOST_WORDS = 4;

    /** Keeps PostgreSQL from hashing all keys of a common word for the sake of one page. */
    private static final String AS_THE_LIST_IS_WALKED = " offset 0)";

    private final JdbcClient jdbc;
    private final KeySearch search;
    private final Agreements agreements;
    private final CaseAgreements rhythm;
    private final Paces paces;
    private final Clock clock;

    CaseList(
            JdbcClient jdbc, KeySearch search, Agreements agreements, CaseAgreements rhythm, Paces paces, Clock clock) {
        this.jdbc = jdbc;
        this.search = search;
        this.agreements = agreements;
        this.rhythm = rhythm;
        this.paces = paces;
        this.clock = clock;
    }

    /** One page of the list; an empty one ends it. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<CaseRow> page(CaseQuery query, int offset, int limit) {
        Actor actor = Actors.current();
        Sql sql = new Sql();
        sql.add(
                "select l.* from case_listing l where l.viewer = ? and l.is_over = ?",
                actor.country().code(),
                query.scope() == CaseQuery.Scope.OVER);
        switch (query.scope()) {
            case MINE -> sql.add(" and l.assignee_id = ?", actor.id().key());
            case OUR_TURN -> sql.add(" and l.turn = ?", actor.country().code());
            case OVERDUE -> sql.add(" and l.due_order < ?", Rows.at(clock.instant()));
            default -> {}
        }
        Optional.ofNullable(query.state()).ifPresent(state -> sql.add(" and l.state = ?", state.name()));
        if (!query.text().isEmpty()) {
            if (offset == 0) {
                paces.take(Pace.SEARCH);
            }
            matching(sql, query.text(), actor.country());
        }
        String direction = query.descending() ? " desc" : "";
        sql.add(" order by l." + query.sort().column() + direction + ", l.number" + direction);
        sql.add(" limit ? offset ?", limit, offset);
        return jdbc.sql(sql.text.toString())
                .params(sql.params)
                .query((row, n) -> read(row, actor.country()))
                .list();
    }

    /** How many there are, counted no further than a limit, so that a large list costs no more than a small one. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public int countUpTo(CaseQuery query, int limit) {
        return page(query, 0, limit).size();
    }

    /** The rows of these cases, as far as the actor's country may open them. */
    @Requires({Permission.READ_CASES, Permission.READ_MANIFESTS})
    @Transactional(readOnly = true)
    public Map<CaseId, CaseRow> rows(Collection<CaseId> ids) {
        return listed(ids);
    }

    Map<CaseId, CaseRow> listed(Collection<CaseId> ids) {
        Country country = Actors.current().country();
        Sql sql = new Sql();
        sql.add("select l.* from case_listing l where l.viewer = ?", country.code());
        sql.oneOf(ids.stream().map(CaseId::uuid).collect(Collectors.toSet()));
        return jdbc.sql(sql.text.toString()).params(sql.params).query((row, n) -> read(row, country)).stream()
                .collect(Collectors.toMap(CaseRow::id, Function.identity()));
    }

    /** Drafts of the own country without the protection officer's clearance, the oldest number first. */
    List<CaseRow> uncleared(int limit) {
        Country country = Actors.current().country();
        return jdbc.sql("select l.* from case_listing l where l.viewer = ? and l.is_over = ? and l.state = ?"
                        + " and not exists (select 1 from protection_clearance c where c.case_id = l.case_id)"
                        + " order by l.due_order, l.number limit ?")
                .params(country.code(), false, CaseState.DRAFT.name(), limit)
                .query((row, n) -> read(row, country))
                .list();
    }

    private void matching(Sql sql, String text, Country viewer) {
        List<KeyRange> ranges = ranges(text);
        if (ranges.isEmpty()) {
            sql.add(" and 1 = 0");
            return;
        }
        Optional<Set<UUID>> few = search.few(viewer, ranges);
        if (few.isPresent()) {
            sql.oneOf(few.get());
            return;
        }
        for (KeyRange range : ranges) {
            sql.add(" and exists (select 1 from case_search_key k where k.viewer = l.viewer and k.case_id = l.case_id");
            sql.add(" and k.search_key >= ? and k.search_key < ?", range.from(), range.below());
            sql.add(AS_THE_LIST_IS_WALKED);
        }
    }

    /** The longest words. A text with a digit is also taken as a number. */
    private static List<KeyRange> ranges(String text) {
        if (text.chars().anyMatch(Character::isDigit)) {
            return List.of(KeyRange.startingWith(CaseKeys.number(text)));
        }
        return NameFolding.tokens(text).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_WORDS)
                .map(token -> KeyRange.startingWith("n:" + token))
                .toList();
    }

    private CaseRow read(ResultSet row, Country viewer) throws SQLException {
        AgreementProfile agreement = agreements.version(row.getString("agreement_id"), row.getInt("agreement_version"));
        @Nullable Instant since = Rows.instantOrNull(row, "not_available_since");
        String turn = row.getString("turn");
        @Nullable Country turnOf = turn.equals(Turn.NOBODY) ? null : new Country(turn);
        String clockKind = row.getString("clock");
        return new CaseRow(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                row.getString("person_name"),
                CaseState.valueOf(row.getString("state")),
                Rows.instant(row, "state_since"),
                turnOf,
                turnOf == null ? null : agreement.sideOf(turnOf),
                clockKind == null ? null : AgreedClock.valueOf(clockKind),
                Rows.instantOrNull(row, "started_at"),
                Rows.instantOrNull(row, "due_at"),
                row.getBoolean("stopped"),
                since == null
                        ? null
                        : rhythm.nextReview(agreement, agreement.partnerOf(viewer), since, clock.instant()),
                row.getBoolean("held"),
                row.getString("assignee_name"));
    }

    /** A statement that grows with its parameters. */
    private static final class Sql {
        private final StringBuilder text = new StringBuilder();
        private final List<Object> params = new ArrayList<>();

        void add(String part, Object... values) {
            text.append(part);
            params.addAll(List.of(values));
        }

        void oneOf(Collection<UUID> ids) {
            if (ids.isEmpty()) {
                add(" and 1 = 0");
            } else {
                add(" and l.case_id in (" + "?,".repeat(ids.size() - 1) + "?)", ids.toArray());
            }
        }
    }
}
