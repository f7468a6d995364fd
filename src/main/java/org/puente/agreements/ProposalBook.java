package org.puente.agreements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.agreements.VersionLine.Signature;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proposed versions and who signed them, as the two countries of the agreement see them. */
@Component
class ProposalBook {

    private static final String FIND = "select * from agreement_proposal where (sending = ? or receiving = ?)";

    private final JdbcClient jdbc;

    ProposalBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Proposal> of(String agreement, Country reader) {
        return jdbc.sql(FIND + " and agreement_id = ? order by version desc, proposed_at desc")
                .params(reader.code(), reader.code(), agreement)
                .query(ProposalBook::proposal)
                .list();
    }

    /** The one that can be signed. */
    Optional<Proposal> open(String agreement, Country reader) {
        return jdbc.sql(FIND + " and open_key = ? for update")
                .params(reader.code(), reader.code(), agreement)
                .query(ProposalBook::proposal)
                .optional();
    }

    Optional<Proposal> lock(UUID id, Country reader) {
        return jdbc.sql(FIND + " and id = ? for update")
                .params(reader.code(), reader.code(), id)
                .query(ProposalBook::proposal)
                .optional();
    }

    UUID add(AgreementProfile profile, byte[] content, Country by, Instant now) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "insert into agreement_proposal (id, agreement_id, version, sending, receiving, content, seal, in_force_on,"
                                + " begins_at, proposed_in, proposed_at, open_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        profile.id(),
                        profile.version(),
                        profile.sending().country().code(),
                        profile.receiving().country().code(),
                        content,
                        KnownVersion.seal(content),
                        profile.inForceSince(),
                        KnownVersion.begins(profile).atOffset(ZoneOffset.UTC),
                        by.code(),
                        now.atOffset(ZoneOffset.UTC),
                        profile.id())
                .update();
        return id;
    }

    /** It can be signed no more: both did, it was withdrawn, or its day came. */
    void close(Proposal proposal, @Nullable Instant withdrawnAt) {
        jdbc.sql("update agreement_proposal set open_key = null, withdrawn_at = ? where id = ?")
                .param(withdrawnAt == null ? null : withdrawnAt.atOffset(ZoneOffset.UTC))
                .param(proposal.id())
                .update();
    }

    void sign(Proposal proposal, Actor actor, Instant now) {
        jdbc.sql("insert into evidence.agreement_signature (proposal_id, country, seal, signed_at) values (?, ?, ?, ?)")
                .params(proposal.id(), actor.country().code(), proposal.seal(), now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into evidence.agreement_signer (proposal_id, owner, user_id, user_name) values (?, ?, ?, ?)")
                .params(proposal.id(), actor.country().code(), actor.id().key(), actor.name())
                .update();
    }

    /** By proposal; the other side's officers without a name. */
    Map<UUID, List<Signature>> signatures(String agreement, Country reader) {
        record Signed(UUID proposal, Signature signature) {}
        return jdbc
                .sql("select s.proposal_id, s.country, s.signed_at, o.user_name from evidence.agreement_signature s"
                        + " join agreement_proposal p on p.id = s.proposal_id left join evidence.agreement_signer o"
                        + " on o.proposal_id = s.proposal_id and o.owner = s.country and o.owner = ?"
                        + " where p.agreement_id = ? and (p.sending = ? or p.receiving = ?)"
                        + " and s.country in (p.sending, p.receiving) order by s.signed_at")
                .params(reader.code(), agreement, reader.code(), reader.code())
                .query((row, n) -> new Signed(
                        row.getObject("proposal_id", UUID.class),
                        new Signature(
                                Country.of(row.getString("country")),
                                instant(row, "signed_at"),
                                row.getString("user_name"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Signed::proposal, Collectors.mapping(Signed::signature, Collectors.toList())));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Proposal proposal(ResultSet row, int n) throws SQLException {
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getString("agreement_id"),
                row.getInt("version"),
                Objects.requireNonNull(row.getBytes("content")),
                row.getString("seal"),
                row.getObject("in_force_on", LocalDate.class),
                instant(row, "begins_at"),
                Country.of(row.getString("proposed_in")),
                instant(row, "proposed_at"),
                withdrawn == null ? null : withdrawn.toInstant(),
                row.getString("open_key") != null);
    }
}
