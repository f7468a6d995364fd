package org.puente.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Bookkeeping;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** First signatures that wait for a second one. A unique key lets one stand per case, side and step. */
@Component
class SignatureBook {

    private final JdbcClient jdbc;
    private final ReadOnce once;
    private final Bookkeeping bookkeeping;

    SignatureBook(JdbcClient jdbc, ReadOnce once, Bookkeeping bookkeeping) {
        this.jdbc = jdbc;
        this.once = once;
        this.bookkeeping = bookkeeping;
    }

    /** The first signature that a step has, as the reader may know it: the own side's, or that of either for both. */
    Optional<FirstSignature> waiting(CaseFacts facts, Step step) {
        return once.get(List.of("known signatures", facts.id(), facts.viewer()), () -> known(facts)).stream()
                .filter(first -> first.step() == step)
                .findFirst();
    }

    private List<FirstSignature> known(CaseFacts facts) {
        return jdbc.sql("select step, country, signer_id, signer_name, signed_at, code from case_signature"
                        + " where case_id = ? and (country = ? or of_both_sides = true) and open_key is not null"
                        + " order by signed_at")
                .params(facts.id().uuid(), facts.viewer().code())
                .query(SignatureBook::read)
                .list();
    }

    List<FirstSignature> waiting(CaseId id, Country country) {
        return once.get(
                List.of("signatures", id, country),
                () -> jdbc.sql("select step, country, signer_id, signer_name, signed_at, code from case_signature"
                                + " where case_id = ? and country = ? and open_key is not null order by signed_at")
                        .params(id.uuid(), country.code())
                        .query(SignatureBook::read)
                        .list());
    }

    /** Since when signatures wait that the reader may know of. */
    List<ClockInput.Waiting> waiting(CaseFacts facts) {
        return once.get(List.of("known signatures", facts.id(), facts.viewer()), () -> known(facts)).stream()
                .map(first -> new ClockInput.Waiting(
                        first.at(), first.country(), first.step().isSignedByBothSides()))
                .toList();
    }

    /** The same of many cases at once. */
    Map<CaseId, List<ClockInput.Waiting>> waiting(Collection<CaseId> ids, Country viewer) {
        Map<CaseId, List<ClockInput.Waiting>> all = new HashMap<>();
        jdbc.sql("select case_id, signed_at, country, of_both_sides from case_signature where case_id in (:ids)"
                        + " and (country = :viewer or of_both_sides = true) and open_key is not null"
                        + " order by signed_at")
                .param("ids", ids.stream().map(CaseId::uuid).toList())
                .param("viewer", viewer.code())
                .query(row -> {
                    all.computeIfAbsent(new CaseId(row.getObject("case_id", UUID.class)), _ -> new ArrayList<>())
                            .add(new ClockInput.Waiting(
                                    Rows.instant(row, "signed_at"),
                                    new Country(row.getString("country")),
                                    row.getBoolean("of_both_sides")));
                });
        return all;
    }

    /** Over all cases of a country, the oldest first. */
    List<Listed> waitingIn(Country country, int limit) {
        return jdbc.sql(
                        "select s.case_id, s.step, s.country, s.signer_id, s.signer_name, s.signed_at, s.code, l.number,"
                                + " l.person_name, l.agreement_id, l.not_available_since, l.held from case_signature s join case_listing l on l.case_id = s.case_id"
                                + " and l.viewer = s.country where s.country = ? and s.open_key is not null"
                                + " order by s.signed_at limit ?")
                .params(country.code(), limit)
                .query((row, n) -> new Listed(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("number"),
                        row.getString("person_name"),
                        row.getString("agreement_id"),
                        Rows.instantOrNull(row, "not_available_since") != null,
                        row.getBoolean("held"),
                        read(row, n)))
                .list();
    }

    void sign(CaseId id, Actor actor, Step step, Instant at, @Nullable String code) {
        jdbc.sql("insert into case_signature (id, case_id, country, step, signer_id, signer_name, signed_at, code,"
                        + " open_key, of_both_sides) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(id.uuid())
                .param(actor.country().code())
                .param(step.name())
                .param(actor.id().key())
                .param(actor.name())
                .param(Rows.at(at))
                .param(code)
                .param(key(id, actor.country(), step))
                .param(step.isSignedByBothSides())
                .update();
    }

    /** The case moved on: none waits any longer, on either side. */
    void close(RepatriationCase moved) {
        for (Country country : List.of(moved.sending(), moved.receiving())) {
            bookkeeping.of(
                    country,
                    () -> jdbc.sql("update case_signature set open_key = null"
                                    + " where case_id = ? and country = ? and open_key is not null")
                            .params(moved.id().uuid(), country.code())
                            .update());
        }
    }

    void close(CaseId id, Country country, Step step) {
        bookkeeping.of(
                country,
                () -> jdbc.sql("update case_signature set open_key = null where open_key = ? and country = ?")
                        .params(key(id, country, step), country.code())
                        .update());
    }

    private static String key(CaseId id, Country country, Step step) {
        return id + ":" + country + ":" + step;
    }

    /** A waiting signature beside what the list says of its case. */
    record Listed(
            CaseId id,
            String number,
            String personName,
            String agreement,
            boolean hidden,
            boolean held,
            FirstSignature first) {}

    private static FirstSignature read(ResultSet row, int n) throws SQLException {
        return new FirstSignature(
                Step.valueOf(row.getString("step")),
                new Country(row.getString("country")),
                new UserId(row.getString("signer_id")),
                row.getString("signer_name"),
                Rows.instant(row, "signed_at"),
                row.getString("code"));
    }
}
