package org.puente.convictions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.convictions.ReleaseProposal.State;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What first persons of one country proposed, always asked for with that country. */
@Component
class ReleaseProposals {

    /** A case has few; whatever is older is in the trail. */
    private static final int MOST = 20;

    private final JdbcClient jdbc;

    ReleaseProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<ReleaseProposal> of(CaseId id, Country owner) {
        return jdbc.sql("select * from conviction_proposal where owner = ? and case_id = ?"
                        + " order by proposed_at desc, id limit ?")
                .params(owner.code(), id.uuid(), MOST)
                .query((row, n) -> proposal(row, owner))
                .list();
    }

    Optional<ReleaseProposal> find(UUID id, Country owner) {
        return jdbc.sql("select * from conviction_proposal where id = ? and owner = ?")
                .params(id, owner.code())
                .query((row, n) -> proposal(row, owner))
                .optional();
    }

    /** As {@link #find}, and nobody else decides it until the transaction ends. */
    Optional<ReleaseProposal> lock(UUID id, Country owner) {
        return jdbc.sql("select * from conviction_proposal where id = ? and owner = ? for update")
                .params(id, owner.code())
                .query((row, n) -> proposal(row, owner))
                .optional();
    }

    /** Those that wait for a signature of somebody else, the first due first. */
    List<ReleaseProposal> waitingForAnotherThan(Actor actor, Instant now, int limit) {
        return jdbc.sql("select * from conviction_proposal where owner = ? and state = 'WAITING' and due_at > ?"
                        + " and proposed_by <> ? order by due_at limit ?")
                .params(actor.country().code(), Rows.at(now), actor.id().key(), limit)
                .query((row, n) -> proposal(row, actor.country()))
                .list();
    }

    /** Those whose time is over, with their cases. */
    List<ReleaseProposal> over(Country owner, Instant now, int limit) {
        return jdbc.sql("select * from conviction_proposal where owner = ? and state = 'WAITING' and due_at <= ?"
                        + " order by due_at limit ?")
                .params(owner.code(), Rows.at(now), limit)
                .query((row, n) -> proposal(row, owner))
                .list();
    }

    /** Those that wait and name a conviction. */
    List<UUID> naming(UUID conviction, Country owner) {
        return jdbc.sql("select p.id from conviction_proposal p join conviction_proposal_item i on i.proposal_id = p.id"
                        + " where i.owner = ? and i.conviction_id = ? and p.state = 'WAITING'")
                .params(owner.code(), conviction)
                .query(UUID.class)
                .list();
    }

    void add(ReleaseProposal asked, List<Conviction> convictions, Country owner) {
        jdbc.sql("insert into conviction_proposal (id, owner, case_id, kind, basis, reason, state, proposed_at, due_at,"
                        + " proposed_by, proposed_by_name, open_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(asked.id())
                .param(owner.code())
                .param(asked.caseId().uuid())
                .param(asked.kind().name())
                .param(asked.basis())
                .param(asked.reason() == null ? null : asked.reason().name())
                .param(asked.state().name())
                .param(Rows.at(asked.proposedAt()))
                .param(Rows.at(asked.due()))
                .param(asked.proposedBy().key())
                .param(asked.proposedByName())
                .param(asked.caseId() + ":" + owner.code())
                .update();
        for (int nr = 0; nr < convictions.size(); nr++) {
            Conviction each = convictions.get(nr);
            ConvictionFacts facts = each.facts();
            jdbc.sql("insert into conviction_proposal_item (proposal_id, owner, case_id, nr, conviction_id,"
                            + " conviction_version, category, convicted_on, court, place, months)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .param(asked.id())
                    .param(owner.code())
                    .param(asked.caseId().uuid())
                    .param(nr)
                    .param(each.id())
                    .param(each.version())
                    .param(facts.category())
                    .param(facts.convictedOn())
                    .param(facts.court().name())
                    .param(facts.place())
                    .param(facts.months())
                    .update();
        }
    }

    /** The convictions that a proposal names, in the versions that it names. */
    List<Named> named(UUID proposal, Country owner) {
        return jdbc.sql("select conviction_id, conviction_version from conviction_proposal_item"
                        + " where owner = ? and proposal_id = ? order by nr")
                .params(owner.code(), proposal)
                .query((row, n) ->
                        new Named(row.getObject("conviction_id", UUID.class), row.getInt("conviction_version")))
                .list();
    }

    record Named(UUID conviction, int version) {}

    /**
     * From now on it waits no longer.
     *
     * @param by null where nobody did it
     * @return whether it waited until now
     */
    boolean end(UUID id, Country owner, State how, @Nullable DeclineReason declined, @Nullable Actor by, Instant now) {
        return jdbc.sql(
                                "update conviction_proposal set state = ?, declined_because = ?, decided_at = ?, decided_by = ?,"
                                        + " decided_by_name = ?, open_key = null where id = ? and owner = ? and state = 'WAITING'")
                        .param(how.name())
                        .param(declined == null ? null : declined.name())
                        .param(Rows.at(now))
                        .param(by == null ? null : by.id().key())
                        .param(by == null ? null : by.name())
                        .param(id)
                        .param(owner.code())
                        .update()
                > 0;
    }

    private List<ConvictionFacts> facts(UUID proposal, Country owner) {
        return jdbc.sql("select * from conviction_proposal_item where owner = ? and proposal_id = ? order by nr")
                .params(owner.code(), proposal)
                .query((row, n) -> Rows.facts(row))
                .list();
    }

    private ReleaseProposal proposal(ResultSet row, Country owner) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ReleaseProposal(
                id,
                new CaseId(row.getObject("case_id", UUID.class)),
                ReleaseKind.valueOf(row.getString("kind")),
                row.getString("basis"),
                Rows.constant(row, "reason", ReleaseReason.class),
                facts(id, owner),
                Objects.requireNonNull(Rows.constant(row, "state", State.class)),
                Rows.instant(row, "proposed_at"),
                Rows.instant(row, "due_at"),
                new UserId(row.getString("proposed_by")),
                row.getString("proposed_by_name"),
                Rows.instantOrNull(row, "decided_at"),
                row.getString("decided_by_name"),
                Rows.constant(row, "declined_because", DeclineReason.class));
    }
}
