package org.puente.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.access.Bookkeeping;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes the list as each country may see it, one row per case and reader, in the transaction of every change. So a
 * list, its order, its filters and its counts can only ever tell what the reader may know.
 */
@Component
class CaseListings {

    /** Sorts behind every due date; cases without a figure stand there by number. */
    static final Instant NO_FIGURE = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient jdbc;
    private final CaseReader reader;
    private final CaseClocks clocks;
    private final UnavailabilityBook unavailability;
    private final AssignmentBook assignments;
    private final CaseKeys keys;
    private final ClockKeeper keeper;
    private final Bookkeeping bookkeeping;

    CaseListings(
            JdbcClient jdbc,
            CaseReader reader,
            CaseClocks clocks,
            UnavailabilityBook unavailability,
            AssignmentBook assignments,
            CaseKeys keys,
            ClockKeeper keeper,
            Bookkeeping bookkeeping) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.clocks = clocks;
        this.unavailability = unavailability;
        this.assignments = assignments;
        this.keys = keys;
        this.keeper = keeper;
        this.bookkeeping = bookkeeping;
    }

    void refresh(RepatriationCase changed) {
        bookkeeping.of(changed.sending(), () -> refresh(changed, changed.sending()));
        if (changed.isSubmitted()) {
            bookkeeping.of(changed.receiving(), () -> refresh(changed, changed.receiving()));
        }
    }

    private void refresh(RepatriationCase changed, Country viewer) {
        if (reader.isErased(changed, viewer)) {
            return;
        }
        CaseFacts facts = reader.facts(changed, viewer);
        Country partner = facts.agreement().partnerOf(viewer);
        @Nullable
        Instant notAvailable = unavailability
                .openSince(facts.id(), partner)
                .filter(since -> facts.isSubmitted() && !facts.state().isOver())
                .orElse(null);
        boolean held = unavailability.openSince(facts.id(), viewer).isPresent();
        Optional<ClockView> running = clocks.running(facts);
        jdbc.sql("delete from case_listing where viewer = ? and case_id = ?")
                .params(viewer.code(), facts.id().uuid())
                .update();
        Optional<AssignmentBook.Assignment> assigned = assignments.of(facts.id(), viewer);
        jdbc.sql("insert into case_listing (viewer, case_id, number, person_name, name_order, state, state_since, turn,"
                        + " clock, started_at, due_at, due_order, stopped, not_available_since, held, agreement_id, agreement_version,"
                        + " assignee_id, assignee_name, is_over)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(viewer.code())
                .param(facts.id().uuid())
                .param(facts.number())
                .param(facts.personName())
                .param(keys.nameOrder(facts.sheet()))
                .param(facts.state().name())
                .param(Rows.at(facts.stateSince()))
                .param(Turn.of(facts))
                .param(running.map(c -> c.kind().name()).orElse(null))
                .param(Rows.atOrNull(running.filter(view -> !view.paused())
                        .map(ClockView::started)
                        .orElse(null)))
                .param(Rows.atOrNull(running.flatMap(ClockView::figure).orElse(null)))
                .param(Rows.at(running.flatMap(ClockView::figure).orElse(NO_FIGURE)))
                .param(running.map(view -> view.stopped() || view.paused()).orElse(false))
                .param(Rows.atOrNull(notAvailable))
                .param(held)
                .param(facts.agreement().id())
                .param(facts.agreement().version())
                .param(assigned.map(AssignmentBook.Assignment::userId).orElse(null))
                .param(assigned.map(AssignmentBook.Assignment::userName).orElse(null))
                .param(facts.state().isOver())
                .update();
        writeKeys(facts, viewer);
        keeper.keep(List.of(facts.id()), viewer);
    }

    private void writeKeys(CaseFacts facts, Country viewer) {
        Set<String> wanted = keys.of(facts);
        Set<String> present =
                Set.copyOf(jdbc.sql("select search_key from case_search_key where case_id = ? and viewer = ?")
                        .params(facts.id().uuid(), viewer.code())
                        .query(String.class)
                        .list());
        if (wanted.equals(present)) {
            return;
        }
        jdbc.sql("delete from case_search_key where case_id = ? and viewer = ?")
                .params(facts.id().uuid(), viewer.code())
                .update();
        wanted.forEach(key -> jdbc.sql("insert into case_search_key (viewer, search_key, case_id) values (?, ?, ?)")
                .params(viewer.code(), key, facts.id().uuid())
                .update());
    }
}
