package org.puente.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.usCaseworker;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.agreements.Agreements;
import org.puente.cases.CaseFacts;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.puente.testing.TestActors;
import org.puente.testing.TestClock;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What leaves by mail, with a mail server that comes and goes, and two nodes that send at once. */
@Tag("database")
@PortalTest
class MailTest {

    private static final Instant NOON_IN_BOGOTA = Instant.parse("2031-03-03T17:00:00Z");

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

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private CaseWalk walk;
    private CaseId id;
    private int port;

    @BeforeEach
    void aCaseAndNobodyToTell() {
        walk = new CaseWalk(portal);
        id = walk.inVerification();
        database.sql("delete from notice").update();
        database.sql("delete from notice_reader").update();
        server.start();
        port = server.getSmtp().getPort();
        time.stopAt(NOON_IN_BOGOTA);
    }

    @AfterEach
    void end() {
        server.stop();
        time.goOn();
    }

    @Test
    void aMailSaysThatSomethingWaitsInACaseAndNothingElse() throws MessagingException {
        reader("ana", Locale.of("es"));
        message();
        node().sendMail();

        MimeMessage mail = only();
        CaseFacts facts = walk.facts(TestActors.coCaseworker(), id);
        String tail = facts.number().substring(facts.number().length() - 3);
        assertThat(mail.getSubject()).isEqualTo("Puente: algo espera en el caso …" + tail);
        assertThat(recipient(mail)).isEqualTo("ana@office.example");
        assertThat(GreenMailUtil.getBody(mail).replace("=\r\n", "")).contains("https://portal.example");
        assertThat(GreenMailUtil.getWholeMessage(mail))
                .doesNotContain(
                        facts.number(), facts.sheet().displayName(), "Campoverde", "Colombia", "United", "mensaje");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void nothingIsLostWhileTheServerIsDownAndNothingIsSentTwice() throws MessagingException {
        reader("ana", Locale.ENGLISH);
        message();
        server.stop();
        node().sendMail();
        node().sendMail();
        assertThat(state()).containsExactly("WAITS");

        GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            node().sendMail();
            assertThat(again.getReceivedMessages()).as("before its next try").isEmpty();
            later(Duration.ofMinutes(2));
            node().sendMail();
            later(Duration.ofHours(5));
            node().sendMail();
            assertThat(again.getReceivedMessages()).hasSize(1);
            assertThat(state()).containsExactly("SENT");
            assertThat(again.getReceivedMessages()[0].getMessageID()).endsWith("@portal.example>");
        } finally {
            again.stop();
        }
    }

    @Test
    void twoNodesAtOnceSendEachMailOnce() throws Exception {
        List<String> names = IntStream.range(0, 12).mapToObj(n -> "reader" + n).toList();
        names.forEach(name -> reader(name, Locale.ENGLISH));
        message();
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = Stream.of(node(), node())
                    .<Future<?>>map(node -> nodes.submit(node::sendMail))
                    .toList();
            for (Future<?> node : both) {
                node.get();
            }
        }
        node().sendMail();

        assertThat(Stream.of(server.getReceivedMessages()).map(MailTest::recipient))
                .containsExactlyInAnyOrderElementsOf(
                        names.stream().map(name -> name + "@office.example").toList());
    }

    @Test
    void aNodeThatEndsBeforeItSaysThatAMailLeftSendsTheSameOneAgain() throws MessagingException {
        reader("ana", Locale.ENGLISH);
        message();
        Letter letter = Actors.as(clockwork(), outbox::claim).orElseThrow();
        post().send(letter);
        node().sendMail();
        assertThat(server.getReceivedMessages()).as("while it is claimed").hasSize(1);

        later(Outbox.LEASE.plusSeconds(1));
        node().sendMail();
        MimeMessage[] mails = server.getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(mails[0].getMessageID()).isEqualTo(mails[1].getMessageID());
    }

    @Test
    void allThatWaitsForOnePersonIsOneMail() throws MessagingException {
        reader("ana", Locale.ENGLISH);
        message();
        message();
        CaseId other = walk.inVerification();
        send(other);
        node().sendMail();

        assertThat(only().getSubject()).endsWith("and in one more");
    }

    @Test
    void whoMayNotOpenTheCaseAnyMoreGetsNoMail() {
        reader("ana", Locale.ENGLISH);
        message();
        database.sql("update notice_reader set roles = 'EXAMINER'").update();
        node().sendMail();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(state()).containsExactly("DROPPED");
    }

    @Test
    void whoWasNotHereForAWeekOrHasReadItOrWantsNoMailOrHasNoAddressGetsNone() {
        Actor gone = reader("gone", Locale.ENGLISH);
        Actor read = reader("read", Locale.ENGLISH);
        reader("without", Locale.ENGLISH);
        reader("unwilling", Locale.ENGLISH);
        message();
        Actors.as(read, notices::readAll);
        set(gone, "seen_at = timestamp '2030-01-01 00:00:00'");
        database.sql("update notice_reader set own_address = null where user_id = 'co:without'")
                .update();
        database.sql("update notice_reader set not_by_mail = 'MESSAGE' where user_id = 'co:unwilling'")
                .update();
        node().sendMail();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(state()).containsOnly("DROPPED");
    }

    @Test
    void inQuietHoursMailWaitsUntilTheyEnd() {
        Actor ana = reader("ana", Locale.ENGLISH);
        set(ana, "quiet_from = '11:00', quiet_until = '13:00', zone = 'America/Bogota'");
        message();
        node().sendMail();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(state()).containsExactly("WAITS");

        later(Duration.ofHours(1));
        node().sendMail();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void withoutAServerNothingIsTriedAndEachTryWaitsLonger() {
        assertThat(new MailPost(settings(""), "", time).isThere()).isFalse();
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(Outbox::wait))
                .startsWith(Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(2))
                .endsWith(Duration.ofHours(1), Duration.ofHours(1));
    }

    private void set(Actor actor, String what) {
        database.sql("update notice_reader set " + what + " where user_id = ?")
                .param(actor.id().key())
                .update();
    }

    /** A supervisor of Colombia with an address of their own. */
    private Actor reader(String name, Locale language) {
        Actor actor = new Actor(new UserId("co:" + name), name, TestActors.CO, Set.of(Role.SUPERVISOR));
        Actors.as(actor, () -> {
            notices.here(language);
            notices.wish(new NoticeWishes(
                    EnumSet.allOf(NoticeKind.class),
                    EnumSet.allOf(NoticeKind.class),
                    Optional.of(name + "@office.example"),
                    null,
                    ZoneId.of("America/Bogota")));
        });
        return actor;
    }

    private void message() {
        send(id);
    }

    private void send(CaseId to) {
        Actors.as(
                usCaseworker(),
                () -> portal.getBean(MessageDesk.class)
                        .send(new NewMessage(to, MessageKind.STATEMENT, "PLEASE_CALL", "", null, List.of())));
    }

    private void later(Duration by) {
        time.stopAt(time.instant().plus(by));
    }

    private NoticeClock node() {
        return new NoticeClock(outbox, post(), portal.getBean(OverdueCases.class), portal.getBean(Agreements.class));
    }

    private MailPost post() {
        return new MailPost(settings("127.0.0.1"), "https://portal.example", time);
    }

    private MailSettings settings(String host) {
        return new MailSettings(host, port, "", "", "puente@portal.example", MailSettings.Encryption.NONE);
    }

    private static Actor clockwork() {
        return new Actor(new UserId("clockwork:co"), "Puente", TestActors.CO, Set.of());
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private List<String> state() {
        return database.sql("select distinct mail from notice")
                .query(String.class)
                .list();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
