package org.puente.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The time line of a case: lines that both sides see, and lines of one side alone. */
@Component
class CaseHistory {

    private static final String LAPSED = "CLEARANCE_LAPSED";
    private static final String WAY_BACK_CLOSED = "WAY_BACK_CLOSED";
    private static final Set<String> NO_STEPS = Set.of(LAPSED, WAY_BACK_CLOSED);

    private final JdbcClient jdbc;
    private final ReadOnce once;

    CaseHistory(JdbcClient jdbc, ReadOnce once) {
        this.jdbc = jdbc;
        this.once = once;
    }

    /** A line for both sides. */
    void shared(CaseId id, Instant at, Step step, CaseState from, CaseState to, Actor actor, @Nullable String code) {
        insert(id, at, step.name(), from, to, actor, null, code, null);
    }

    /** A line that the actor's side alone ever sees. */
    void own(CaseId id, Instant at, String what, Actor actor, @Nullable String code, @Nullable String detail) {
        insert(id, at, what, null, null, actor, actor.country(), code, detail);
    }

    /** A line for both sides that moves no state. */
    void noted(CaseId id, Instant at, String what, Actor actor, @Nullable String code, @Nullable String detail) {
        insert(id, at, what, null, null, actor, null, code, detail);
    }

    /** A line for both sides: the state went back because time ran out. */
    void lapsed(CaseId id, Instant at, CaseState from, CaseState to, Actor actor) {
        insert(id, at, LAPSED, from, to, actor, null, null, null);
    }

    /** A line for both sides: nothing more is to be done for a person who was returned in error. */
    void wayBackClosed(CaseId id, Instant at, Actor actor) {
        CaseState still = CaseState.RETURNED_IN_ERROR;
        insert(id, at, WAY_BACK_CLOSED, still, still, actor, null, null, null);
    }

    private void insert(
            CaseId id,
            Instant at,
            String what,
            @Nullable CaseState from,
            @Nullable CaseState to,
            Actor actor,
            @Nullable Country privateTo,
            @Nullable String code,
            @Nullable String detail) {
        jdbc.sql("insert into case_event (case_id, at, what, from_state, to_state, country, actor_id, actor_name, role,"
                        + " private_to, code, detail) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id.uuid())
                .param(Rows.at(at))
                .param(what)
                .param(from == null ? null : from.name())
                .param(to == null ? null : to.name())
                .param(actor.country().code())
                .param(actor.id().key())
                .param(actor.name())
                .param(actor.roles().stream()
                        .sorted()
                        .findFirst()
                        .map(Role::name)
                        .orElse(null))
                .param(privateTo == null ? null : privateTo.code())
                .param(code)
                .param(detail)
                .update();
    }

    /** Which of these cases a step was ever taken on. */
    Set<CaseId> withStep(Collection<CaseId> ids, Step step) {
        Set<CaseId> found = new HashSet<>();
        jdbc.sql("select distinct case_id from case_event where what = :step and private_to is null"
                        + " and case_id in (:ids)")
                .param("step", step.name())
                .param("ids", ids.stream().map(CaseId::uuid).toList())
                .query(UUID.class)
                .list()
                .forEach(id -> found.add(new CaseId(id)));
        return found;
    }

    /** The newest first. */
    List<TimeLineEntry> of(CaseId id, Country reader, int limit) {
        return jdbc.sql("select at, what, country, actor_name, role, private_to, code, detail from case_event"
                        + " where case_id = ? and (private_to is null or private_to = ?) order by seq desc limit ?")
                .params(id.uuid(), reader.code(), limit)
                .query((row, n) -> new TimeLineEntry(
                        Rows.instant(row, "at"),
                        row.getString("what"),
                        new Country(row.getString("country")),
                        row.getString("actor_name"),
                        Optional.ofNullable(row.getString("role"))
                                .map(Role::valueOf)
                                .orElse(null),
                        row.getString("private_to") != null,
                        row.getString("code"),
                        row.getString("detail")))
                .list();
    }

    /** The state changes, oldest first: when each state began. */
    List<StateChange> changes(CaseId id) {
        return once.get(List.of("changes", id), () -> readChanges(id));
    }

    /** The same of many cases at once. */
    Map<CaseId, List<StateChange>> changes(Collection<CaseId> ids) {
        Map<CaseId, List<StateChange>> all = new HashMap<>();
        jdbc.sql("select case_id, at, what, from_state, to_state from case_event"
                        + " where case_id in (:ids) and to_state is not null and private_to is null order by seq")
                .param("ids", ids.stream().map(CaseId::uuid).toList())
                .query(row -> {
                    all.computeIfAbsent(new CaseId(row.getObject("case_id", UUID.class)), _ -> new ArrayList<>())
                            .add(change(row));
                });
        return all;
    }

    private List<StateChange> readChanges(CaseId id) {
        return jdbc.sql("select at, what, from_state, to_state from case_event"
                        + " where case_id = ? and to_state is not null and private_to is null order by seq")
                .param(id.uuid())
                .query((row, n) -> change(row))
                .list();
    }

    private static StateChange change(ResultSet row) throws SQLException {
        return new StateChange(
                Rows.instant(row, "at"),
                NO_STEPS.contains(row.getString("what")) ? null : Step.valueOf(row.getString("what")),
                CaseState.valueOf(row.getString("from_state")),
                CaseState.valueOf(row.getString("to_state")));
    }

    /** @param step null if no step did it but time, or the closing of a way back, after which the state is the same */
    record StateChange(Instant at, @Nullable Step step, CaseState from, CaseState to) {}
}
