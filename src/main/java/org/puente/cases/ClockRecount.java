package org.puente.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.puente.access.Actors;
import org.puente.access.SignedIn;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the clocks of all open cases, and of those whose way back may be open, anew and keeps what differs: after another version of an agreement, a holiday that
 * was decreed, or rows written before there were clocks. Each act keeps its own case's in its own transaction.
 */
@Service
public class ClockRecount {

    /** Before every case. */
    public static final CaseId FIRST = new CaseId(new UUID(0, 0));

    private static final int AT_ONCE = 10_000;

    private final JdbcClient jdbc;
    private final ClockInputs inputs;
    private final ClockKeeper keeper;
    private final ListedClocks listed;

    ClockRecount(JdbcClient jdbc, ClockInputs inputs, ClockKeeper keeper, ListedClocks listed) {
        this.jdbc = jdbc;
        this.inputs = inputs;
        this.keeper = keeper;
        this.listed = listed;
    }

    /**
     * The next ten thousand of the acting country's cases on which a clock may run.
     *
     * @return the last of them, to go on after; empty after the last of all
     */
    @SignedIn
    @Transactional
    public Optional<CaseId> after(CaseId last) {
        Country country = Actors.current().country();
        List<CaseId> ids = jdbc
                .sql("select case_id from case_listing where viewer = ? and (is_over = false"
                        + " or state = 'RETURNED_IN_ERROR') and case_id > ? order by case_id limit ?")
                .params(country.code(), last.uuid(), AT_ONCE)
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        Set<CaseId> differing = keeper.differing(ids, country);
        if (!differing.isEmpty()) {
            List<CaseId> locked = lock(differing, country);
            Map<CaseId, ClockInput> known = inputs.of(locked, country);
            keeper.keep(locked, known, country);
            listed.keep(known, country);
        }
        return Optional.of(ids.getLast());
    }

    /** Nobody moves them until the transaction ends; in order, so that two nodes wait for each other. */
    private List<CaseId> lock(Set<CaseId> ids, Country country) {
        return jdbc
                .sql("select id from repatriation_case where id in (:ids)"
                        + " and (sending = :country or receiving = :country) order by id for update")
                .param("ids", ids.stream().map(CaseId::uuid).toList())
                .param("country", country.code())
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
    }
}
