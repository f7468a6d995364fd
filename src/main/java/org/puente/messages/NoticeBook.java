package org.puente.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.access.Bookkeeping;
import org.puente.agreements.AgreedClock;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes notices for the users of a country, in the transaction of what they are told of, whichever side acts. Who gets one
 * is looked up in that country's own rows; nothing of it reaches the acting user.
 */
@Component
class NoticeBook {

    private static final Duration LATELY = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final NoticeReaders readers;
    private final Bookkeeping bookkeeping;
    private final Clock clock;

    NoticeBook(JdbcClient jdbc, NoticeReaders readers, Bookkeeping bookkeeping, Clock clock) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.bookkeeping = bookkeeping;
        this.clock = clock;
    }

    /** To whoever keeps the case and their substitute; where nobody does, to those who fit. */
    void tellKeepersOr(Country owner, CaseId id, NoticeKind kind, Predicate<NoticeReader> fits) {
        bookkeeping.of(owner, () -> {
            Set<UserId> keepers = keepers(id, owner);
            tell(
                    owner,
                    id,
                    kind,
                    "",
                    clock.instant(),
                    keepers.isEmpty() ? fits : reader -> keepers.contains(reader.id()));
        });
    }

    /** To whoever keeps the case, their substitute, and those who fit. */
    void tellKeepersAnd(Country owner, CaseId id, NoticeKind kind, String about, Predicate<NoticeReader> fits) {
        bookkeeping.of(owner, () -> {
            Set<UserId> keepers = keepers(id, owner);
            tell(owner, id, kind, about, clock.instant(), fits.or(reader -> keepers.contains(reader.id())));
        });
    }

    /** To those who fit. */
    void tell(Country owner, CaseId id, NoticeKind kind, Predicate<NoticeReader> fits) {
        tellAt(owner, id, kind, "", clock.instant(), fits);
    }

    /** To whoever keeps the case and their substitute, if anybody does. */
    void tellKeepers(Country owner, CaseId id, NoticeKind kind) {
        tellKeepersOr(owner, id, kind, _ -> false);
    }

    /**
     * To those who fit, from a moment on that may be to come.
     *
     * @param about what is told once; empty for what is told each time
     */
    void tellAt(Country owner, CaseId id, NoticeKind kind, String about, Instant at, Predicate<NoticeReader> fits) {
        bookkeeping.of(owner, () -> tell(owner, id, kind, about, at, fits));
    }

    private void tell(
            Country owner, CaseId id, NoticeKind kind, String about, Instant at, Predicate<NoticeReader> fits) {
        UserId acting = Actors.current().id();
        readers.of(owner, clock.instant()).stream()
                .filter(reader -> !reader.id().equals(acting))
                .filter(reader -> kind.isFor(reader.actor()))
                .filter(fits)
                .forEach(reader -> add(reader, id, kind, about, at));
    }

    /** What is told once has the moment that it is about in its key, and everything else its own id. */
    private void add(NoticeReader reader, CaseId id, NoticeKind kind, String about, Instant at) {
        UUID notice = UUID.randomUUID();
        Object from = Rows.at(at.truncatedTo(ChronoUnit.MICROS));
        jdbc.sql(
                        "insert into notice (id, owner, user_id, kind, case_id, about, created_at, in_page, mail, mail_at, tries)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0) on conflict do nothing")
                .params(
                        notice,
                        reader.country().code(),
                        reader.id().key(),
                        kind.name(),
                        id.uuid(),
                        about.isEmpty() ? notice.toString() : about,
                        from,
                        reader.wishes().inPage().contains(kind),
                        reader.wantsMail(kind) ? Outbox.WAITS : Outbox.NONE,
                        from)
                .update();
    }

    private Set<UserId> keepers(CaseId id, Country owner) {
        Set<UserId> keepers = new HashSet<>();
        jdbc.sql("select user_id, substitute_id from case_assignment where case_id = ? and country = ?")
                .params(id.uuid(), owner.code())
                .query(row -> {
                    add(keepers, row.getString("user_id"));
                    add(keepers, row.getString("substitute_id"));
                });
        return keepers;
    }

    private static void add(Set<UserId> keepers, @Nullable String user) {
        if (user != null) {
            keepers.add(new UserId(user));
        }
    }

    /** Whether the list of a country shows this clock of a case as its own, of which {@link #overdue} tells as it runs out. */
    boolean isListedAsOwn(Country owner, CaseId id, AgreedClock clock) {
        return jdbc.sql("select count(*) from case_listing where viewer = ? and case_id = ? and clock = ?"
                                + " and (turn = ? or clock = 'WAY_BACK')")
                        .params(owner.code(), id.uuid(), clock.name(), owner.code())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Cases of a country whose own clock ran out lately, and when; a way back is both sides' own. */
    List<Overdue> overdue(Country owner, Instant now, int limit) {
        return jdbc.sql("select l.case_id, l.clock, l.due_order from case_listing l where l.viewer = ?"
                        + " and (l.turn = ? or l.clock = 'WAY_BACK') and l.due_order < ? and l.due_order > ?"
                        + " and not exists (select 1 from notice n where n.case_id = l.case_id and n.owner = l.viewer"
                        + " and n.kind = 'OVERDUE' and n.created_at >= l.due_order)"
                        + " order by l.due_order, l.number limit ?")
                .params(owner.code(), owner.code(), Rows.at(now), Rows.at(now.minus(LATELY)), limit)
                .query((row, _) -> new Overdue(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        AgreedClock.WAY_BACK.name().equals(row.getString("clock")),
                        Rows.instant(row, "due_order")))
                .list();
    }

    /**
     * A case whose clock ran out.
     *
     * @param wayBack a person who was returned in error is not yet on the way back
     */
    record Overdue(CaseId id, boolean wayBack, Instant due) {}
}
