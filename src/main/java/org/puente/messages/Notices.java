package org.puente.messages;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.access.SignedIn;
import org.puente.agreements.Agreements;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the signed-in user is told of, and how they want to be told. Of cases that they may open now and no others, and of what
 * they may see to now.
 */
@Service
public class Notices {

    /** Notices that are listed at most. */
    public static final int MOST = 100;

    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s<>\"(),:;\\\\]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private final JdbcClient jdbc;
    private final NoticeReaders readers;
    private final Agreements agreements;
    private final Clock clock;

    Notices(JdbcClient jdbc, NoticeReaders readers, Agreements agreements, Clock clock) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** The user opened the portal in a language: from now on notices are made for them, by the roles that they have now. */
    @SignedIn
    @Transactional
    public void here(Locale language) {
        Actor actor = Actors.current();
        if (NoticeKind.toldTo(actor).isEmpty()) {
            return;
        }
        Optional<String> address = Actors.mailAddress();
        Instant now = clock.instant();
        if (!readers.seen(actor, language, address, now)) {
            readers.add(actor, language, address, zone(actor), now);
        }
    }

    private ZoneId zone(Actor actor) {
        return agreements.ofCountry(actor.country()).stream()
                .map(agreement -> agreement.zone(agreement.sideOf(actor.country())))
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }

    /** How many are unread; none for whoever is never told anything. Quick, since every open page asks again and again. */
    @SignedIn
    @Transactional(readOnly = true)
    public int waiting() {
        Actor actor = Actors.current();
        Set<NoticeKind> told = NoticeKind.toldTo(actor);
        if (told.isEmpty()) {
            return 0;
        }
        return jdbc.sql(
                        "select count(*) from notice n join case_listing l on l.case_id = n.case_id and l.viewer = n.owner"
                                + " where n.owner = :owner and n.user_id = :user and n.in_page = true"
                                + " and n.read_at is null and n.created_at <= :now and n.kind in (:kinds)")
                .param("owner", actor.country().code())
                .param("user", actor.id().key())
                .param("now", Rows.at(clock.instant()))
                .param("kinds", names(told))
                .query(Integer.class)
                .single();
    }

    /** The newest first. */
    @Requires({Permission.READ_CASES, Permission.ANSWER_DATA_SUBJECTS})
    @Transactional(readOnly = true)
    public List<Notice> mine() {
        Actor actor = Actors.current();
        return jdbc.sql("select n.kind, n.case_id, n.created_at, n.read_at, l.number, l.person_name from notice n"
                        + " join case_listing l on l.case_id = n.case_id and l.viewer = n.owner"
                        + " where n.owner = :owner and n.user_id = :user and n.in_page = true and n.created_at <= :now"
                        + " and n.kind in (:kinds) order by n.created_at desc, l.number, n.kind limit :most")
                .param("owner", actor.country().code())
                .param("user", actor.id().key())
                .param("now", Rows.at(clock.instant()))
                .param("kinds", names(NoticeKind.toldTo(actor)))
                .param("most", MOST)
                .query((row, _) -> new Notice(
                        NoticeKind.valueOf(row.getString("kind")),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getString("number"),
                        row.getString("person_name"),
                        Rows.instant(row, "created_at"),
                        Rows.instantOrNull(row, "read_at") == null))
                .list();
    }

    /** The user has read all that there are; what is read is not mailed any more. */
    @Requires({Permission.READ_CASES, Permission.ANSWER_DATA_SUBJECTS})
    @Transactional
    public void readAll() {
        Actor actor = Actors.current();
        Object now = Rows.at(clock.instant());
        jdbc.sql(
                        "update notice set read_at = ? where owner = ? and user_id = ? and read_at is null and created_at <= ?")
                .params(now, actor.country().code(), actor.id().key(), now)
                .update();
    }

    /** The user sees on the case itself what they were told of. */
    @Requires(Permission.READ_CASES)
    @Transactional
    public void read(CaseId id, NoticeKind kind) {
        Actor actor = Actors.current();
        jdbc.sql("update notice set read_at = ? where owner = ? and user_id = ? and case_id = ? and kind = ?"
                        + " and read_at is null")
                .params(
                        Rows.at(clock.instant()),
                        actor.country().code(),
                        actor.id().key(),
                        id.uuid(),
                        kind.name())
                .update();
    }

    /** Empty until the user's first page is open. */
    @Requires({Permission.READ_CASES, Permission.ANSWER_DATA_SUBJECTS})
    @Transactional(readOnly = true)
    public Optional<NoticeWishes> wishes() {
        Actor actor = Actors.current();
        return readers.find(actor.id(), actor.country()).map(NoticeReader::wishes);
    }

    /** @throws Refusal if an address is none */
    @Requires({Permission.READ_CASES, Permission.ANSWER_DATA_SUBJECTS})
    @Transactional
    public void wish(NoticeWishes wishes) {
        if (wishes.ownAddress().filter(Notices::isNoAddress).isPresent()) {
            throw new Refusal("messages.notices.refused.address");
        }
        readers.keep(Actors.current(), wishes);
    }

    private static List<String> names(Set<NoticeKind> kinds) {
        return kinds.stream().map(NoticeKind::name).toList();
    }

    private static boolean isNoAddress(String text) {
        return text.length() > LONGEST_ADDRESS || !ADDRESS.matcher(text).matches();
    }
}
