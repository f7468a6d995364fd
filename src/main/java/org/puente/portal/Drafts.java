package org.puente.portal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.puente.access.Actors;
import org.puente.access.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody typed and has not sent yet, kept for themselves alone until they send or discard it. */
@Service
@Transactional
public class Drafts {

    /** Bytes in UTF-8. */
    static final int LONGEST = 64 * 1024;

    /** Forms of one user. */
    static final int MOST = 200;

    private final JdbcClient portal;
    private final Clock clock;

    Drafts(JdbcClient portal, ObjectProvider<Clock> clock) {
        this.portal = portal;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    /** What was kept, and when. */
    public record Draft(String content, Instant savedAt) {}

    /**
     * Keeps what a form holds, in place of what it held before.
     *
     * @param form which form, and of what, such as {@code people.new-person}; at most 120 characters
     * @return when it was kept
     * @throws Refusal if it is longer than 64 KB, or if 200 other forms are kept already
     */
    @SignedIn
    public Instant save(String form, String content) {
        if (content.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new Refusal("portal.draft.too-long");
        }
        Instant now = clock.instant();
        int replaced = portal.sql("update draft set content = ?, saved_at = ? where owner_id = ? and form = ?")
                .params(content, at(now), owner(), form)
                .update();
        if (replaced == 0) {
            insert(form, content, now);
        }
        return now;
    }

    private void insert(String form, String content, Instant now) {
        int kept = portal.sql("select count(*) from draft where owner_id = ?")
                .param(owner())
                .query(Integer.class)
                .single();
        if (kept >= MOST) {
            throw new Refusal("portal.draft.too-many", MOST);
        }
        portal.sql("insert into draft (owner_id, form, content, saved_at) values (?, ?, ?, ?)")
                .params(owner(), form, content, at(now))
                .update();
    }

    @SignedIn
    @Transactional(readOnly = true)
    public Optional<Draft> load(String form) {
        return portal.sql("select content, saved_at from draft where owner_id = ? and form = ?")
                .params(owner(), form)
                .query((row, _) -> new Draft(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional();
    }

    @SignedIn
    public void discard(String form) {
        portal.sql("delete from draft where owner_id = ? and form = ?")
                .params(owner(), form)
                .update();
    }

    private static String owner() {
        return Actors.current().id().key();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
