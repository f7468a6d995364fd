package org.puente.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.cases.CaseDesk;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which mails are to be sent. A node claims all that waits for one user for some minutes, sends it as one mail, and says so
 * afterwards. Rows that were in a mail once stay in it with its id, however often it is tried, so that a mailbox knows it
 * again if a node ended between the sending and the saying.
 */
@Component
class Outbox {

    static final String NONE = "NONE";
    static final String WAITS = "WAITS";
    private static final String SENT = "SENT";
    private static final String DROPPED = "DROPPED";

    /** Longer than the longest time in which a mail server may answer. */
    static final Duration LEASE = Duration.ofMinutes(5);

    static final Duration GIVEN_UP_AFTER = Duration.ofDays(7);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int MOST_IN_A_MAIL = 200;

    private final JdbcClient jdbc;
    private final NoticeReaders readers;
    private final CaseDesk cases;
    private final Clock clock;

    Outbox(JdbcClient jdbc, NoticeReaders readers, CaseDesk cases, Clock clock) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.cases = cases;
        this.clock = clock;
    }

    /** The acting country's next mail, which no other node sends meanwhile; empty if none is due. */
    @Transactional
    public Optional<Letter> claim() {
        Country owner = Actors.current().country();
        Instant now = clock.instant();
        Optional<UserId> next = due(owner, now);
        while (next.isPresent()) {
            Optional<Letter> letter = claim(owner, next.get(), now);
            if (letter.isPresent()) {
                return letter;
            }
            Optional<UserId> another = due(owner, now);
            next = another.equals(next) ? Optional.empty() : another;
        }
        return Optional.empty();
    }

    private Optional<UserId> due(Country owner, Instant now) {
        return jdbc.sql("select user_id from notice where owner = ? and mail = 'WAITS' and mail_at <= ?"
                        + " and (claimed_until is null or claimed_until <= ?) order by mail_at, user_id limit 1")
                .params(owner.code(), Rows.at(now), Rows.at(now))
                .query((row, _) -> new UserId(row.getString("user_id")))
                .optional();
    }

    private Optional<Letter> claim(Country owner, UserId user, Instant now) {
        Optional<NoticeReader> reader = readers.of(owner, now).stream()
                .filter(known -> known.id().equals(user))
                .findFirst();
        List<Waiting> sendable = new ArrayList<>();
        for (Waiting waiting : waiting(owner, user, now)) {
            judge(waiting, owner, reader, now).ifPresent(sendable::add);
        }
        if (sendable.isEmpty() || reader.isEmpty()) {
            return Optional.empty();
        }
        UUID mail = Optional.ofNullable(sendable.getFirst().mail()).orElseGet(UUID::randomUUID);
        List<Waiting> mine = sendable.stream()
                .filter(waiting -> claimed(waiting, mail, owner, now))
                .toList();
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(new Letter(
                        mail,
                        reader.get().address().orElseThrow(),
                        reader.get().language(),
                        mine.getFirst().number(),
                        mine.stream().map(Waiting::caseId).distinct().toList().size()));
    }

    /** Those of the oldest mail that was tried already, else all that were never in one. */
    private List<Waiting> waiting(Country owner, UserId user, Instant now) {
        List<Waiting> all = jdbc.sql("select n.id, n.kind, n.case_id, n.mail_id, n.created_at, n.read_at, l.number"
                        + " from notice n left join case_listing l on l.case_id = n.case_id and l.viewer = n.owner"
                        + " where n.owner = ? and n.user_id = ? and n.mail = 'WAITS' and n.mail_at <= ?"
                        + " and (n.claimed_until is null or n.claimed_until <= ?) order by n.created_at, n.id limit ?")
                .params(owner.code(), user.key(), Rows.at(now), Rows.at(now), MOST_IN_A_MAIL)
                .query((row, _) -> read(row))
                .list();
        @Nullable
        UUID tried = all.stream()
                .map(Waiting::mail)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        return all.stream()
                .filter(waiting -> java.util.Objects.equals(waiting.mail(), tried))
                .toList();
    }

    /** Asks again, now, whether its user may see to it and wants the mail; read ones need none. */
    private Optional<Waiting> judge(Waiting waiting, Country owner, Optional<NoticeReader> reader, Instant now) {
        boolean wanted = waiting.readAt() == null
                && waiting.number() != null
                && waiting.createdAt().isAfter(now.minus(GIVEN_UP_AFTER))
                && reader.filter(known -> known.wantsMail(waiting.kind()))
                        .filter(known -> maySeeTo(known, waiting))
                        .isPresent();
        Optional<String> address = reader.flatMap(NoticeReader::address);
        if (!wanted || address.isEmpty()) {
            end(waiting.id(), owner, DROPPED, now);
            return Optional.empty();
        }
        if (reader.get().mailStopped()) {
            postpone(waiting.id(), owner, now.plus(LONGEST_WAIT));
            return Optional.empty();
        }
        QuietHours quiet = reader.get().wishes().quiet();
        Instant earliest = quiet == null ? now : quiet.earliest(now);
        if (earliest.isAfter(now)) {
            postpone(waiting.id(), owner, earliest);
            return Optional.empty();
        }
        return Optional.of(waiting);
    }

    private boolean maySeeTo(NoticeReader reader, Waiting waiting) {
        return waiting.kind().isFor(reader.actor())
                && (!waiting.kind().isSeenOnTheCase()
                        || Actors.as(reader.actor(), () -> cases.facts(waiting.caseId()))
                                .isPresent());
    }

    /** Of two nodes the second finds it claimed. */
    private boolean claimed(Waiting waiting, UUID mail, Country owner, Instant now) {
        return jdbc.sql("update notice set claimed_until = ?, mail_id = ?, tries = tries + 1 where id = ? and owner = ?"
                                + " and mail = 'WAITS' and (claimed_until is null or claimed_until <= ?)")
                        .params(Rows.at(now.plus(LEASE)), mail, waiting.id(), owner.code(), Rows.at(now))
                        .update()
                == 1;
    }

    /** It left. */
    @Transactional
    public void sent(Letter letter) {
        jdbc.sql("update notice set mail = ?, mailed_at = ?, claimed_until = null where owner = ? and mail_id = ?"
                        + " and mail = 'WAITS'")
                .params(
                        SENT,
                        Rows.at(clock.instant()),
                        Actors.current().country().code(),
                        letter.id())
                .update();
    }

    /** It can never arrive, as the address is none. */
    @Transactional
    public void refused(Letter letter) {
        jdbc.sql("update notice set mail = ?, claimed_until = null where owner = ? and mail_id = ? and mail = 'WAITS'")
                .params(DROPPED, Actors.current().country().code(), letter.id())
                .update();
    }

    /** It did not leave and is tried again, each time later. */
    @Transactional
    public void failed(Letter letter) {
        String owner = Actors.current().country().code();
        int tries = jdbc.sql("select max(tries) from notice where owner = ? and mail_id = ?")
                .params(owner, letter.id())
                .query(Integer.class)
                .single();
        jdbc.sql(
                        "update notice set claimed_until = null, mail_at = ? where owner = ? and mail_id = ? and mail = 'WAITS'")
                .params(Rows.at(clock.instant().plus(wait(tries))), owner, letter.id())
                .update();
    }

    static Duration wait(int tries) {
        Duration wait = FIRST_WAIT;
        for (int i = 1; i < tries && wait.compareTo(LONGEST_WAIT) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private void end(UUID notice, Country owner, String how, Instant now) {
        jdbc.sql("update notice set mail = ?, claimed_until = null where id = ? and owner = ? and mail = 'WAITS'"
                        + " and (claimed_until is null or claimed_until <= ?)")
                .params(how, notice, owner.code(), Rows.at(now))
                .update();
    }

    private void postpone(UUID notice, Country owner, Instant until) {
        jdbc.sql("update notice set mail_at = ? where id = ? and owner = ? and mail = 'WAITS'")
                .params(Rows.at(until), notice, owner.code())
                .update();
    }

    private static Waiting read(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("number"),
                row.getObject("mail_id", UUID.class),
                Rows.instant(row, "created_at"),
                Rows.instantOrNull(row, "read_at"));
    }

    /** @param number null if the case is not there for the country any more */
    private record Waiting(
            UUID id,
            NoticeKind kind,
            CaseId caseId,
            @Nullable String number,
            @Nullable UUID mail,
            Instant createdAt,
            @Nullable Instant readAt) {}
}
