package org.puente.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.countries.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Persons as an independent monitor may know them ({@code domain.md}, Who sees what): of a case on which a transfer was
 * proposed, the given names that were disclosed and times. No surname, number, hold or reason is even read.
 */
@Service
public class MonitoredPersons {

    private static final Set<Step> ON_THE_WAY =
            Set.of(Step.EMBARK, Step.DEPART, Step.ARRIVE, Step.HAND_OVER, Step.FAIL_ATTEMPT);

    private final JdbcClient jdbc;
    private final SheetJson json;

    MonitoredPersons(JdbcClient jdbc, SheetJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Cases on which no transfer was ever proposed are left out. */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional(readOnly = true)
    public Map<CaseId, MonitoredPerson> of(Collection<CaseId> ids) {
        Map<CaseId, MonitoredPerson> all = new HashMap<>();
        if (ids.isEmpty()) {
            return all;
        }
        List<UUID> uuids = ids.stream().map(CaseId::uuid).toList();
        Map<CaseId, List<MonitoredPerson.Move>> moves = moves(uuids);
        jdbc.sql("select c.id, c.state, d.fields from repatriation_case c join disclosure d on d.case_id = c.id"
                        + " where d.from_country = c.sending and d.to_country = c.receiving and c.id in (:ids)"
                        + " and d.seq = (select max(n.seq) from disclosure n where n.case_id = c.id"
                        + " and n.from_country = c.sending) and exists (select 1 from case_event e"
                        + " where e.case_id = c.id and e.private_to is null and e.what = :proposed)")
                .param("ids", uuids)
                .param("proposed", Step.PROPOSE_TRANSFER.name())
                .query(row -> {
                    CaseId id = new CaseId(row.getObject("id", UUID.class));
                    all.put(
                            id,
                            new MonitoredPerson(
                                    id,
                                    json.read(row.getString("fields")).text(SheetField.GIVEN_NAMES),
                                    CaseState.valueOf(row.getString("state")),
                                    moves.getOrDefault(id, List.of())));
                });
        return all;
    }

    private Map<CaseId, List<MonitoredPerson.Move>> moves(List<UUID> ids) {
        Map<CaseId, List<MonitoredPerson.Move>> all = new HashMap<>();
        jdbc.sql("select case_id, what, at from case_event where private_to is null and what in (:steps)"
                        + " and case_id in (:ids) order by seq")
                .param("steps", ON_THE_WAY.stream().map(Step::name).toList())
                .param("ids", ids)
                .query(row -> {
                    all.computeIfAbsent(new CaseId(row.getObject("case_id", UUID.class)), _ -> new ArrayList<>())
                            .add(new MonitoredPerson.Move(
                                    Step.valueOf(row.getString("what")), Rows.instant(row, "at")));
                });
        return all;
    }
}
