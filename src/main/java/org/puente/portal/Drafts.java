package org.puente.portal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.access.SignedIn;
import org.puente.countries.Country;
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

    /** How long a draft waits that nobody touches. */
    static final Duration TERM = Duration.ofDays(30);

    private static final Pattern SUBJECT = Pattern.compile("\\p{XDigit}{8}-(?:\\p{XDigit}{4}-){3}\\p{XDigit}{12}");

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
        portal.sql("insert into draft (owner_id, form, content, saved_at, private_to, about) values (?, ?, ?, ?, ?, ?)")
                .param(owner())
                .param(form)
                .param(content)
                .param(at(now))
                .param(party(Actors.current()))
                .param(subject(form))
                .update();
    }

    /** Of what the form is, by the first id in its name. */
    private static @Nullable UUID subject(String form) {
        return SUBJECT.matcher(form)
                .results()
                .map(MatchResult::group)
                .map(UUID::fromString)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String party(Actor actor) {
        return actor.countryIfAny().map(Country::code).orElse(null);
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

    /** What was kept of several forms at once, by their names; no more than there are of one user. */
    @SignedIn
    @Transactional(readOnly = true)
    public Map<String, Draft> load(Collection<String> forms) {
        return forms.isEmpty()
                ? Map.of()
                : portal
                        .sql("select form, content, saved_at from draft where owner_id = :owner and form in (:forms)")
                        .param("owner", owner())
                        .param("forms", forms)
                        .query((row, _) -> Map.entry(
                                row.getString(1),
                                new Draft(
                                        row.getString(2),
                                        row.getObject(3, OffsetDateTime.class).toInstant())))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @SignedIn
    public void discard(String form) {
        portal.sql("delete from draft where owner_id = ? and form = ?")
                .params(owner(), form)
                .update();
    }

    /**
     * Ends the drafts of the acting country's users, or of those of no country, that nobody touched for thirty days.
     *
     * @return how many there were
     */
    @SignedIn
    public int endOld() {
        return portal.sql("delete from draft where saved_at < :before and (private_to = :party"
                        + " or (private_to is null and cast(:party as varchar) is null))")
                .param("before", at(clock.instant().minus(TERM)))
                .param("party", party(Actors.current()))
                .update();
    }

    /** Ends what users of the acting country had begun to write about something that is erased. */
    @Requires(Permission.ANSWER_DATA_SUBJECTS)
    public int endAbout(Collection<UUID> erased) {
        return erased.isEmpty()
                ? 0
                : portal.sql("delete from draft where about in (:erased) and private_to = :party")
                        .param("erased", erased)
                        .param("party", Actors.current().country().code())
                        .update();
    }

    private static String owner() {
        return Actors.current().id().key();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
