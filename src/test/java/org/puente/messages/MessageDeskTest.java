package org.puente.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coConsularOfficer;
import static org.puente.testing.TestActors.coIdentityOfficer;
import static org.puente.testing.TestActors.monitor;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usCoordinator;
import static org.puente.testing.TestActors.usProtectionOfficer;
import static org.puente.testing.TestActors.usSupervisor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.CaseNotFound;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.cases.Step;
import org.puente.cases.WorkItem;
import org.puente.countries.CaseId;
import org.puente.documents.CaseFile;
import org.puente.documents.CaseFiles;
import org.puente.documents.FileVersion;
import org.puente.messages.NewMessage.NewFile;
import org.puente.portal.Refusal;
import org.puente.testing.CaseWalk;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@Tag("database")
@PortalTest
class MessageDeskTest {

    private static final byte[] PDF = "%PDF-1.4\n...\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MessageDesk desk;

    private CaseWalk walk;

    @BeforeEach
    void open() {
        walk = new CaseWalk(portal);
    }

    @Test
    void nothingIsSentBeforeTheCaseIsSubmittedAndTheOtherSideFindsNoCaseAtAll() {
        CaseId draft = walk.ready();

        assertThat(refusal(usCaseworker(), question(draft))).isEqualTo("messages.refused.before_submit");
        assertThatThrownBy(() -> send(coCaseworker(), question(draft))).isInstanceOf(CaseNotFound.class);
        assertThat(read(coCaseworker(), draft)).isEmpty();
        walk.submit(draft);
        assertThat(read(coCaseworker(), draft)).isEmpty();
    }

    @Test
    void aMessageIsReadByBothSidesAndItsWritersNameByTheirOwnAlone() {
        CaseId id = walk.submitted();
        send(
                usCaseworker(),
                new NewMessage(id, MessageKind.STATEMENT, "PLEASE_CALL", " Until five. ", null, List.of()));

        assertThat(read(usSupervisor(), id)).singleElement().satisfies(own -> {
            assertThat(own.writer()).contains(usCaseworker().name());
            assertThat(own.text()).isEqualTo("Until five.");
        });
        assertThat(read(coIdentityOfficer(), id)).singleElement().satisfies(theirs -> {
            assertThat(theirs.writer()).isEmpty();
            assertThat(theirs.role()).isEqualTo(Role.CASEWORKER);
            assertThat(theirs.code()).isEqualTo("PLEASE_CALL");
            assertThat(theirs.text()).isEqualTo("Until five.");
        });
    }

    @Test
    void wordsThatBetrayProtectionAreNotSentAndNothingOfThemIsKept() {
        CaseId id = walk.submitted();
        NewMessage betraying =
                new NewMessage(id, MessageKind.STATEMENT, "PLEASE_CALL", "Solicitó asilo.", null, List.of());

        assertThatThrownBy(() -> send(usCaseworker(), betraying)).isInstanceOf(BetrayingWords.class);
        assertThat(read(usCaseworker(), id)).isEmpty();
        assertThat(read(coCaseworker(), id)).isEmpty();
    }

    @Test
    void onlyAgreedCodesAndSoManyCharactersAreTaken() {
        CaseId id = walk.submitted();

        assertThat(refusal(
                        usCaseworker(), new NewMessage(id, MessageKind.QUESTION, "PLEASE_CALL", "", null, List.of())))
                .isEqualTo("messages.refused.code");
        assertThat(refusal(
                        usCaseworker(),
                        new NewMessage(id, MessageKind.QUESTION, "INTERVIEW_DATE", "x".repeat(1001), null, List.of())))
                .isEqualTo("messages.refused.long");
    }

    @Test
    void aQuestionWaitsForTheOtherSideUntilItIsAnsweredAndForNobodyElse() {
        CaseId id = walk.submitted();
        UUID asked = send(coConsularOfficer(), question(id));

        assertThat(work(usCaseworker(), id)).containsExactly("messages.work.question");
        assertThat(work(usCoordinator(), id)).containsExactly("messages.work.question");
        assertThat(work(usProtectionOfficer(), id)).isEmpty();
        assertThat(work(coCaseworker(), id)).isEmpty();

        send(usCaseworker(), new NewMessage(id, MessageKind.STATEMENT, "BEING_ARRANGED", "", asked, List.of()));
        assertThat(work(usCaseworker(), id)).isEmpty();
        assertThat(read(coCaseworker(), id))
                .first()
                .satisfies(first -> assertThat(first.answered()).isTrue());
    }

    @Test
    void onesOwnQuestionOrOneOfAnotherCaseIsNotAnswered() {
        CaseId id = walk.submitted();
        CaseId other = walk.submitted();
        UUID own = send(usCaseworker(), question(id));
        UUID elsewhere = send(coCaseworker(), question(other));

        for (UUID wrong : List.of(own, elsewhere, UUID.randomUUID())) {
            assertThatThrownBy(() -> send(
                            usCaseworker(),
                            new NewMessage(id, MessageKind.STATEMENT, "NOT_KNOWN", "", wrong, List.of())))
                    .isInstanceOf(CaseNotFound.class);
        }
    }

    @Test
    void theWriterIsToldOnceWhenTheOtherOfficeReadItAndInWhichRoleButNoName() {
        CaseId id = walk.submitted();
        send(usCaseworker(), question(id));
        assertThat(read(usCaseworker(), id).getFirst().receipt()).isEmpty();

        assertThat(receive(usSupervisor(), id)).as("one's own").isZero();
        assertThat(receive(coConsularOfficer(), id)).isOne();
        assertThat(receive(coCaseworker(), id)).as("read already").isZero();
        assertThat(read(usCaseworker(), id).getFirst().receipt())
                .hasValueSatisfying(read -> assertThat(read.role()).isEqualTo(Role.CONSULAR_OFFICER));
        assertThat(unread(coCaseworker(), id)).isZero();
    }

    @Test
    void whoseReadingWouldTellSomethingReadsWithoutAReceipt() {
        CaseId id = walk.submitted();
        send(coCaseworker(), question(id));

        assertThat(read(usProtectionOfficer(), id)).hasSize(1);
        assertThatThrownBy(() -> receive(usProtectionOfficer(), id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> send(usProtectionOfficer(), question(id))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> read(monitor(), id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aFileGoesWithTheMessageUnderANameThatSaysNothing() {
        CaseId id = walk.submitted();
        send(
                usCaseworker(),
                new NewMessage(
                        id,
                        MessageKind.STATEMENT,
                        "ATTACHED",
                        "",
                        null,
                        List.of(new NewFile("asylum decision.pdf", PDF))));

        FileVersion given = read(coCaseworker(), id).getFirst().files().getFirst();
        assertThat(given.name()).doesNotContain("asylum");
        assertThat(Actors.as(
                        coCaseworker(),
                        () -> portal.getBean(CaseFiles.class)
                                .open(id, given.id())
                                .orElseThrow()
                                .bytes()))
                .isEqualTo(PDF);
        assertThat(Actors.as(
                        coCaseworker(), () -> portal.getBean(CaseFiles.class).of(id)))
                .extracting(CaseFile::isDisclosed)
                .containsExactly(true);
    }

    @Test
    void aFileThatIsRefusedTakesTheWholeMessageWithIt() {
        CaseId id = walk.submitted();
        NewFile lying = new NewFile("picture.png", PDF);

        assertThat(refusal(
                        usCaseworker(),
                        new NewMessage(id, MessageKind.STATEMENT, "ATTACHED", "", null, List.of(lying))))
                .isEqualTo("documents.refused.lying");
        assertThat(read(usCaseworker(), id)).isEmpty();
        assertThat(Actors.as(
                        usCaseworker(), () -> portal.getBean(CaseFiles.class).of(id)))
                .isEmpty();
    }

    @Test
    void onAWithdrawnCaseNothingIsSentNoReceiptGoesAndNothingWaits() {
        CaseId id = walk.submitted();
        send(coCaseworker(), question(id));
        walk.take(usSupervisor(), id, Step.WITHDRAW, "NO_LONGER_PURSUED");

        assertThat(refusal(usCaseworker(), question(id))).isEqualTo("messages.refused.over");
        assertThat(receive(usCaseworker(), id)).isZero();
        assertThat(work(usCaseworker(), id)).isEmpty();
        assertThat(read(coCaseworker(), id).getFirst().receipt()).isEmpty();
    }

    @Test
    void aHoldOfOnesOwnChangesNothingOfWhatTheOtherSideReads() {
        CaseId id = walk.submitted();
        send(coCaseworker(), question(id));
        List<Message> before = read(coCaseworker(), id);
        Actors.as(usCaseworker(), () -> portal.getBean(Holds.class).place(id, HoldKind.PROTECTION, "kept"));

        assertThat(read(coCaseworker(), id)).isEqualTo(before);
        assertThat(work(usCaseworker(), id)).containsExactly("messages.work.question");
    }

    @Test
    void nobodyWritesMoreThanTwentyWithinTenMinutes() {
        CaseId id = walk.submitted();
        Actor hasty = another(usCaseworker());
        for (int i = 0; i < MessageDesk.MOST_AT_ONCE; i++) {
            send(hasty, question(id));
        }

        assertThat(refusal(hasty, question(id))).isEqualTo("messages.refused.haste");
        send(usSupervisor(), question(id));
    }

    private static NewMessage question(CaseId id) {
        return new NewMessage(id, MessageKind.QUESTION, "INTERVIEW_DATE", "", null, List.of());
    }

    private UUID send(Actor actor, NewMessage message) {
        return Actors.as(actor, () -> desk.send(message));
    }

    private List<Message> read(Actor actor, CaseId id) {
        return Actors.as(actor, () -> desk.of(id));
    }

    private int receive(Actor actor, CaseId id) {
        return Actors.as(actor, () -> desk.receive(id));
    }

    private int unread(Actor actor, CaseId id) {
        return Actors.as(actor, () -> desk.unread(id));
    }

    private String refusal(Actor actor, NewMessage message) {
        try {
            send(actor, message);
            return "";
        } catch (Refusal refused) {
            return refused.key();
        }
    }

    private List<String> work(Actor actor, CaseId id) {
        return Actors.as(actor, () -> portal.getBean(MessageWork.class).waitingFor(actor, 500)).stream()
                .filter(item -> item.address().contains(id.toString()))
                .map(WorkItem::taskKey)
                .toList();
    }
}
