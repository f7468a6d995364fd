package org.puente.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.coAdministrator;
import static org.puente.testing.TestActors.usCaseworker;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.access.SessionEnded;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.TestClock;
import org.puente.testing.WholeDatabase;
import org.puente.users.UserDisabled;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever may come in no more gets no mail, by what the portal learns and when. */
@Tag("database")
@PortalTest
class MailRightsTest {

    private static final Instant BEGIN = Instant.parse("2031-03-03T17:00:00Z");
    private static final Actor ANA = new Actor(new UserId("co:ana"), "ana", CO, Set.of(Role.SUPERVISOR));

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Notices notices;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TestClock time;

    @Autowired
    private WholeDatabase database;

    private CaseId id;

    @BeforeEach
    void aMailWaitsForAna() {
        id = new CaseWalk(portal).inVerification();
        nobodyIsToldAnything();
        time.stopAt(BEGIN);
        isHere();
        Actors.as(
                ANA,
                () -> notices.wish(new NoticeWishes(
                        EnumSet.allOf(NoticeKind.class),
                        EnumSet.allOf(NoticeKind.class),
                        Optional.of("ana@office.example"),
                        null,
                        ZoneId.of("America/Bogota"))));
        message();
    }

    @AfterEach
    void nobodyIsToldAnything() {
        time.goOn();
        database.sql("delete from notice").update();
        database.sql("delete from notice_reader").update();
    }

    @Test
    void whomAnAdministratorDisabledGetsNoMailAndIsToldNothingMore() {
        Actors.as(
                coAdministrator(),
                () -> portal.getBean(TransactionTemplate.class)
                        .executeWithoutResult(_ -> portal.publishEvent(new UserDisabled("ana", ANA.id()))));

        assertThat(mail()).isEmpty();
        assertThat(states()).containsExactly("DROPPED");
        message();
        assertThat(states()).hasSize(1);
    }

    @Test
    void whoseRealmEndedTheSessionGetsNoMailUntilTheyAreHereAgain() {
        portal.publishEvent(new SessionEnded(ANA, SessionEnded.Cause.RIGHTS_GONE));
        assertThat(mail()).isEmpty();
        time.stopAt(BEGIN.plus(Duration.ofHours(9)));
        assertThat(mail()).isEmpty();
        assertThat(states()).containsExactly("WAITS");

        isHere();
        time.stopAt(BEGIN.plus(Duration.ofHours(11)));
        assertThat(mail()).isPresent();
    }

    @Test
    void aSessionThatGrewOldOrWhoseRealmIsSilentStopsNoMail() {
        List.of(SessionEnded.Cause.TOO_LONG, SessionEnded.Cause.REALM_SILENT)
                .forEach(cause -> portal.publishEvent(new SessionEnded(ANA, cause)));

        assertThat(mail()).isPresent();
    }

    @Test
    void whoHasNotBeenHereForAWeekIsMailedAndToldNothing() {
        time.stopAt(BEGIN.plus(Duration.ofDays(7)).minusSeconds(1));
        message();
        assertThat(states()).hasSize(2);
        time.stopAt(BEGIN.plus(Duration.ofDays(7)));
        message();

        assertThat(states()).hasSize(2);
        assertThat(mail()).isEmpty();
    }

    private void isHere() {
        Actors.as(ANA, () -> notices.here(Locale.ENGLISH));
    }

    private void message() {
        Actors.as(
                usCaseworker(),
                () -> portal.getBean(MessageDesk.class)
                        .send(new NewMessage(id, MessageKind.STATEMENT, "PLEASE_CALL", "", null, List.of())));
    }

    private Optional<Letter> mail() {
        return Actors.as(new Actor(new UserId("clockwork:co"), "Puente", CO, Set.of()), outbox::claim);
    }

    private List<String> states() {
        return database.sql("select mail from notice where user_id = 'co:ana'")
                .query(String.class)
                .list();
    }
}
