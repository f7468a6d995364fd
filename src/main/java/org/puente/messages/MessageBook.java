package org.puente.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.cases.CaseFacts;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.documents.FileVersion;
import org.puente.messages.Message.Receipt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of messages: each side adds its own, and reads what was sent to it. */
@Component
class MessageBook {

    private final JdbcClient jdbc;

    MessageBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first. */
    List<Message> of(CaseFacts facts, Map<UUID, FileVersion> given) {
        Map<UUID, List<UUID>> files = files(facts);
        return jdbc.sql("""
                        select m.id, m.from_country, m.kind, m.code, m.text, m.answers_to, m.sent_at, m.role, a.user_name,
                               r.role as reader, r.read_at,
                               (select count(*) from message q where q.answers_to = m.id and q.from_country = m.to_country)
                                 as answers
                          from message m
                          left join message_author a on a.message_id = m.id and a.owner = :viewer
                          left join message_receipt r on r.message_id = m.id and r.from_country = m.to_country
                         where m.case_id = :case
                           and (m.from_country = :viewer and m.to_country = :partner
                                or m.from_country = :partner and m.to_country = :viewer)
                         order by m.sent_at, m.id
                        """)
                .param("case", facts.id().uuid())
                .param("viewer", facts.viewer().code())
                .param("partner", partner(facts).code())
                .query((row, _) -> message(row, files, given))
                .list();
    }

    private Map<UUID, List<UUID>> files(CaseFacts facts) {
        Map<UUID, List<UUID>> all = new HashMap<>();
        jdbc.sql("select message_id, version_id from message_file where case_id = :case"
                        + " and from_country in (:viewer, :partner) order by message_id, place")
                .param("case", facts.id().uuid())
                .param("viewer", facts.viewer().code())
                .param("partner", partner(facts).code())
                .query(row -> {
                    all.computeIfAbsent(row.getObject("message_id", UUID.class), _ -> new java.util.ArrayList<>())
                            .add(row.getObject("version_id", UUID.class));
                });
        return all;
    }

    private static Message message(ResultSet row, Map<UUID, List<UUID>> files, Map<UUID, FileVersion> given)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Instant readAt = Rows.instantOrNull(row, "read_at");
        return new Message(
                id,
                new Country(row.getString("from_country")),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getString("text"),
                row.getObject("answers_to", UUID.class),
                Rows.instant(row, "sent_at"),
                Role.valueOf(row.getString("role")),
                Optional.ofNullable(row.getString("user_name")),
                readAt == null
                        ? Optional.empty()
                        : Optional.of(new Receipt(Role.valueOf(row.getString("reader")), readAt)),
                row.getInt("answers") > 0,
                files.getOrDefault(id, List.of()).stream()
                        .flatMap(version -> Optional.ofNullable(given.get(version)).stream())
                        .toList());
    }

    /** A question of the other side to the viewer's that has no answer yet, and is of this case. */
    boolean waits(CaseFacts facts, UUID question) {
        return jdbc.sql("select count(*) from message m where m.id = ? and m.case_id = ? and m.from_country = ?"
                                + " and m.to_country = ? and m.kind = 'QUESTION'")
                        .params(
                                question,
                                facts.id().uuid(),
                                partner(facts).code(),
                                facts.viewer().code())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(UUID id, NewMessage message, CaseFacts facts, List<UUID> versions, Role role, Actor by, Instant now) {
        String partner = partner(facts).code();
        jdbc.sql(
                        "insert into message (id, case_id, from_country, to_country, kind, code, text, answers_to, sent_at, role)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.<@Nullable Object>asList(
                        id,
                        facts.id().uuid(),
                        facts.viewer().code(),
                        partner,
                        message.kind().name(),
                        message.code(),
                        message.text(),
                        message.answersTo(),
                        Rows.at(now),
                        role.name()))
                .update();
        jdbc.sql("insert into message_author (message_id, case_id, owner, user_id, user_name, sent_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(id, facts.id().uuid(), facts.viewer().code(), by.id().key(), by.name(), Rows.at(now))
                .update();
        for (int place = 0; place < versions.size(); place++) {
            jdbc.sql("insert into message_file (message_id, version_id, case_id, from_country, to_country, place)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(
                            id,
                            versions.get(place),
                            facts.id().uuid(),
                            facts.viewer().code(),
                            partner,
                            place)
                    .update();
        }
    }

    int sentOn(CaseId id, Country owner) {
        return jdbc.sql("select count(*) from message_author where case_id = ? and owner = ?")
                .params(id.uuid(), owner.code())
                .query(Integer.class)
                .single();
    }

    int sentBy(Actor actor, Instant since) {
        return jdbc.sql("select count(*) from message_author where owner = ? and user_id = ? and sent_at > ?")
                .params(actor.country().code(), actor.id().key(), Rows.at(since))
                .query(Integer.class)
                .single();
    }

    /** Messages of the other side that nobody of the viewer's office has read. */
    List<UUID> unread(CaseFacts facts) {
        return jdbc.sql("select m.id from message m where m.case_id = ? and m.from_country = ? and m.to_country = ?"
                        + " and not exists (select 1 from message_receipt r where r.message_id = m.id"
                        + " and r.from_country = m.to_country) order by m.sent_at, m.id")
                .params(facts.id().uuid(), partner(facts).code(), facts.viewer().code())
                .query(UUID.class)
                .list();
    }

    /** The first receipt stays; of two at once one counts. */
    void receive(CaseFacts facts, Collection<UUID> messages, Role role, Instant now) {
        messages.forEach(
                message -> jdbc.sql("insert into message_receipt (message_id, case_id, from_country, to_country,"
                                + " role, read_at) values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(
                                message,
                                facts.id().uuid(),
                                facts.viewer().code(),
                                partner(facts).code(),
                                role.name(),
                                Rows.at(now))
                        .update());
    }

    /** Questions to a country on cases that are not over, without an answer, the oldest first. */
    List<Waiting> questionsTo(Country country, int limit) {
        return jdbc.sql("""
                        select m.case_id, m.code, m.sent_at, l.number, l.person_name, l.agreement_id
                          from message m join case_listing l on l.case_id = m.case_id and l.viewer = m.to_country
                         where m.to_country = ? and m.kind = 'QUESTION' and l.is_over = ?
                           and not exists (select 1 from message a where a.answers_to = m.id
                                           and a.from_country = m.to_country)
                         order by m.sent_at, m.id limit ?
                        """)
                .params(country.code(), false, limit)
                .query((row, _) -> new Waiting(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("number"),
                        row.getString("person_name"),
                        row.getString("agreement_id"),
                        row.getString("code"),
                        Rows.instant(row, "sent_at")))
                .list();
    }

    private static Country partner(CaseFacts facts) {
        return facts.agreement().partnerOf(facts.viewer());
    }

    /** A question that waits, with what one needs to list it. */
    record Waiting(CaseId caseId, String number, String personName, String agreement, String code, Instant sentAt) {}
}
