package org.puente.cases;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.puente.access.Actors;
import org.puente.access.SideBySide;
import org.puente.access.SignedIn;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the clocks of all open cases, and of those whose way back may be open, anew and keeps what differs: after another
 * version of an agreement, a holiday that was decreed, or rows written before there were clocks. Each act keeps its own
 * case's in its own transaction.
 */
@Service
public class ClockRecount {

    private static final int AT_ONCE = 10_000;

    /** Ids are random, so each half of them has half of the cases. */
    private static final List<Stretch> HALVES = List.of(
            new Stretch(new UUID(0, 0), new UUID(Long.MAX_VALUE, -1)),
            new Stretch(new UUID(Long.MAX_VALUE, -1), new UUID(-1, -1)));

    private final SideBySide halves = new SideBySide("clocks", HALVES.size());
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ClockKeeper keeper;
    private final ListedClocks listed;
    private volatile boolean ending;

    ClockRecount(JdbcClient jdbc, TransactionTemplate transactions, ClockKeeper keeper, ListedClocks listed) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.keeper = keeper;
        this.listed = listed;
    }

    /** The ids of cases after one, and up to another. */
    private record Stretch(UUID after, UUID last) {}

    /** Those of the acting country's cases on which a clock may run, ten thousand in a transaction. */
    @SignedIn
    public void all() {
        halves.each(HALVES, half -> {
            Optional<Stretch> left = Optional.of(half);
            while (left.isPresent() && !ending) {
                Stretch next = left.get();
                left = Objects.requireNonNull(transactions.execute(_ -> next(next)));
            }
            return List.of();
        });
    }

    /** @return what is left of the stretch; empty after its end */
    private Optional<Stretch> next(Stretch stretch) {
        Country country = Actors.current().country();
        List<CaseId> ids = jdbc
                .sql("select case_id from case_listing where viewer = ? and (is_over = false"
                        + " or state = 'RETURNED_IN_ERROR') and case_id > ? and case_id <= ? order by case_id limit ?")
                .params(country.code(), stretch.after(), stretch.last(), AT_ONCE)
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
            listed.keep(keeper.keep(lock(differing, country), country), country);
        }
        return Optional.of(new Stretch(ids.getLast().uuid(), stretch.last()));
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

    /** What a portal that ends leaves uncounted is counted after the next start. */
    @PreDestroy
    void end() {
        ending = true;
        halves.close();
    }
}
