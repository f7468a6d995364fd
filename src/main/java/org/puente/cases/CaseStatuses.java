package org.puente.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.audit.LookedAtMany;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a country's own systems where its cases stand, from the same rows as the list: nothing that is not on the list for
 * everybody of that country, and each look a line of its trail.
 */
@Service
public class CaseStatuses {

    private final JdbcClient jdbc;
    private final CaseList list;
    private final CaseReader reader;
    private final CaseHistory history;
    private final ApplicationEventPublisher events;

    CaseStatuses(
            JdbcClient jdbc, CaseList list, CaseReader reader, CaseHistory history, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.list = list;
        this.reader = reader;
        this.history = history;
        this.events = events;
    }

    /** One stretch, in its order; fewer than asked for end it. */
    @Requires(Permission.READ_CASE_STATUS)
    @Transactional
    public List<CaseRow> read(StatusQuery query) {
        Country viewer = Actors.current().country();
        List<CaseId> ids = ids(query, viewer);
        Map<CaseId, CaseRow> rows = list.listed(ids);
        List<CaseRow> found = ids.stream()
                .flatMap(id -> Optional.ofNullable(rows.get(id)).stream())
                .toList();
        events.publishEvent(new SystemRead(
                "api.cases.read",
                null,
                Map.of("cases", found.stream().map(row -> row.id().toString()).collect(Collectors.joining(" ")))));
        events.publishEvent(new LookedAtMany(
                "api.cases.read.person",
                SystemRead.PURPOSE,
                found.stream().map(CaseRow::id).toList()));
        return found;
    }

    /** @return empty for a foreign case as for a number that was never given */
    @Requires(Permission.READ_CASE_STATUS)
    @Transactional
    public Optional<CaseStatus> read(String number) {
        Country viewer = Actors.current().country();
        return jdbc.sql("select case_id from case_listing where viewer = ? and is_over in (?, ?) and number = ?")
                .params(viewer.code(), false, true, number)
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .optional()
                .flatMap(id -> reader.read(id, viewer))
                .flatMap(facts ->
                        Optional.ofNullable(list.listed(List.of(facts.id())).get(facts.id())))
                .map(row -> {
                    events.publishEvent(new SystemRead("api.case.read", row.id(), Map.of()));
                    return new CaseStatus(
                            row,
                            history.changes(row.id()).stream()
                                    .map(change -> new CaseHead.Reached(change.to(), change.at()))
                                    .toList());
                });
    }

    /** The limit is written out, as H2 keeps a part's first one. By the index of each order, of which cases that are open and those that are over are two parts. */
    private List<CaseId> ids(StatusQuery query, Country viewer) {
        boolean byNumber = query.order() == StatusQuery.Order.NUMBER;
        String order = (byNumber ? " order by number" : " order by state_since, number") + " limit " + query.limit();
        List<Object> values = new ArrayList<>();
        String parts = query.ended().stream()
                .map(over -> "(" + part(query, over, viewer, values) + order + ")")
                .collect(Collectors.joining(" union all "));
        return jdbc.sql("select case_id from (" + parts + ") stretch" + order)
                .params(values)
                .query((row, _) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    private static String part(StatusQuery query, boolean over, Country viewer, List<Object> values) {
        StringBuilder sql = new StringBuilder(
                "select case_id, number, state_since from case_listing where viewer = ? and is_over = ?");
        values.addAll(List.of(viewer.code(), over));
        if (query.state() != null) {
            sql.append(" and state = ?");
            values.add(query.state().name());
        }
        if (query.changedSince() != null) {
            sql.append(" and state_since >= ?");
            values.add(Rows.at(query.changedSince()));
        }
        StatusQuery.Place after = query.after();
        if (after != null && query.order() == StatusQuery.Order.NUMBER) {
            sql.append(" and number > ?");
            values.add(after.number());
        } else if (after != null) {
            sql.append(" and (state_since, number) > (?, ?)");
            values.addAll(List.of(Rows.at(after.since()), after.number()));
        }
        return sql.toString();
    }
}
