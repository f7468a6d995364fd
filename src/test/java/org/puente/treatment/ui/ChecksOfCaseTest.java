package org.puente.treatment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coConsularOfficer;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usHealthProfessional;
import static org.puente.testing.TestActors.usSupervisor;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.countries.CaseId;
import org.puente.field.HandedInPhoto;
import org.puente.portal.Texts;
import org.puente.testing.CaseWalk;
import org.puente.testing.Drawn;
import org.puente.testing.PortalTest;
import org.puente.testing.Windows;
import org.puente.treatment.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ChecksOfCaseTest {

    @Autowired
    private ApplicationContext portal;

    private Windows windows;
    private CaseId id;

    @BeforeEach
    void open() {
        id = new CaseWalk(portal).submitted();
        windows = Windows.of(portal);
    }

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void whoMayAnswerIsAskedAndWhoMayNotIsToldWhoDoes() {
        assertThat(line(tab(usHealthProfessional()), "PRE-08").closed()).isNull();

        assertThat(line(tab(coCaseworker()), "PRE-08").closed())
                .isEqualTo("Answered by: Health professional, United States.");
    }

    @Test
    void theReceivingSideHasNoLineAndNoWordOfTheSendersOwnChecks() {
        BrowserlessUIContext receiving = tab(coConsularOfficer());

        assertThat(receiving.find(AnswerList.class).all().stream().flatMap(list -> list.lines().stream()))
                .extracting(ShownLine::key)
                .contains(key("PRE-04"))
                .doesNotContain(key("PRE-01"), key("PRE-02"), key("PRE-12"), key("PRE-20"));
        assertThat(Drawn.in(receiving).text()).contains("PRE-04").doesNotContain("PRE-01", "PRE-12", "PRE-20");
        assertThat(receiving.find(AboutPerson.class).exists()).isFalse();
    }

    @Test
    void aPassWithItsEvidenceShowsAndTurnsTheCheckGreen() {
        BrowserlessUIContext health = tab(usHealthProfessional());

        answer(health, "PRE-08", typed(Verdict.PASS, "Fit, licence 4471"));

        ShownLine own = line(health, "PRE-08");
        assertThat(standing(own).word()).isEqualTo("Passed");
        assertThat(kept(own).evidence()).isEqualTo("Fit, licence 4471");
        BrowserlessUIContext receiving = tab(coCaseworker());
        assertThat(text(beside(receiving, "PRE-08"))).contains("Passed", "Health professional");
        assertThat(Drawn.in(receiving).text()).doesNotContain("4471");
    }

    @Test
    void aFailedBlockingCheckShowsItsIncidentToItsOwnSideAlone() {
        answer(tab(usHealthProfessional()), "PRE-08", typed(Verdict.FAIL, "Not fit today"));

        assertThat(text(tab(usSupervisor()).find(IncidentLines.class).single())).contains("PRE-08");
        BrowserlessUIContext receiving = tab(coCaseworker());
        assertThat(standing(line(receiving, "PRE-08")).word()).isEqualTo("Not answered");
        assertThat(Drawn.in(receiving).text()).doesNotContain("Not fit today");
        assertThat(receiving.find(IncidentLines.class).all())
                .allSatisfy(lines -> assertThat(text(lines)).doesNotContain("PRE-08"));
    }

    @Test
    void aColleaguesAnswerIsNotOverwrittenUnseen() {
        BrowserlessUIContext mine = tab(usCaseworker());
        TypedAnswer typed = typed(Verdict.FAIL, "No call was possible");
        list(mine, "PRE-07").typed(new AnswerList.Told(key("PRE-07"), typed));
        answer(tab(another(usCaseworker())), "PRE-07", typed(Verdict.PASS, "Call log 12"));

        answer(mine, "PRE-07", typed);

        assertThat(kept(line(mine, "PRE-07")).evidence()).isEqualTo("Call log 12");
        assertThat(told(mine)).anyMatch(call -> call.contains(Texts.text("treatment.answer.meanwhile")));
        answer(mine, "PRE-07", typed);
        assertThat(kept(line(mine, "PRE-07")).evidence()).isEqualTo("No call was possible");
        assertThat(line(mine, "PRE-07").earlier())
                .extracting(ShownAnswer::evidence)
                .containsExactly("Call log 12");
    }

    @Test
    void whatOneTypedAndDidNotKeepComesBackUntilItIsKept() {
        BrowserlessUIContext first = tab(usCaseworker());
        list(first, "PRE-07")
                .typed(new AnswerList.Told(key("PRE-07"), typed(Verdict.FAIL, "The line was dead all morn")));

        BrowserlessUIContext again = tab(usCaseworker());
        assertThat(Drawn.in(again).text()).contains("The line was dead all morn");
        assertThat(Drawn.in(tab(another(usCaseworker()))).text()).doesNotContain("The line was dead");

        answer(again, "PRE-07", typed(Verdict.FAIL, "The line was dead all morning"));
        assertThat(list(tab(usCaseworker()), "PRE-07").getElement().getPropertyRaw("drafts"))
                .isNull();
    }

    @Test
    void aRefusalIsSaidAtTheLineAndNothingIsRecorded() {
        BrowserlessUIContext health = tab(usHealthProfessional());

        answer(health, "PRE-08", typed(Verdict.PASS, " "));

        assertThat(told(health))
                .anyMatch(call -> call.contains("refuse")
                        && call.contains(key("PRE-08"))
                        && call.contains(Texts.text("treatment.refused.no_evidence")));
        assertThat(line(health, "PRE-08").kept()).isNull();
    }

    /** A browser that was tampered with may say anything. */
    @Test
    void aLineThatIsNotTheReadersToAnswerTakesNothing() {
        BrowserlessUIContext receiving = tab(coCaseworker());
        answer(receiving, "PRE-08", typed(Verdict.PASS, "I say so"));
        list(receiving, "PRE-08").answer(new AnswerList.Told(id + ":PRE-01", typed(Verdict.PASS, "I say so")));

        BrowserlessUIContext own = tab(usHealthProfessional());
        assertThat(line(own, "PRE-08").kept()).isNull();
        assertThat(line(own, "PRE-01").kept()).isNull();
    }

    @Test
    void aPictureComesWithTheAnswerThatNamesItAndAnotherTimeIsKeptBesideTheAutomaticOne() {
        BrowserlessUIContext health = tab(usHealthProfessional());
        byte[] jpeg = HandedInPhoto.jpeg();
        String sha256 = HandedInPhoto.hash(jpeg);
        list(health, "PRE-08").take(new PictureIntake.Taken(key("PRE-08"), sha256, "a".repeat(64), jpeg));
        Instant said = Instant.now().minus(Duration.ofHours(2));

        answer(
                health,
                "PRE-08",
                new TypedAnswer(
                        Verdict.PASS,
                        0,
                        said.toEpochMilli(),
                        "Fit, licence 4471",
                        "Room 4",
                        "Me siento bien",
                        "es",
                        "Rosa Traductora",
                        List.of(sha256),
                        null));

        ShownAnswer kept = kept(line(health, "PRE-08"));
        assertThat(kept.images())
                .extracting(ShownAnswer.Image::address)
                .containsExactly("handed-in/" + id + "/photos/" + sha256);
        assertThat(kept.corrected()).contains(CheckWords.moment(said));
        assertThat(kept.heard()).contains("Spanish", "Rosa Traductora");
        assertThat(Drawn.in(tab(coCaseworker())).text()).doesNotContain(sha256, "Me siento bien");
    }

    @Test
    void aPictureThatIsNoneIsRefusedAtItsLine() {
        BrowserlessUIContext health = tab(usHealthProfessional());
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

        list(health, "PRE-08")
                .take(new PictureIntake.Taken(key("PRE-08"), HandedInPhoto.hash(script), "a".repeat(64), script));

        assertThat(told(health))
                .anyMatch(call -> call.contains("delivered") && call.contains(Texts.text("field.refused.photo")));
    }

    private BrowserlessUIContext tab(Actor actor) {
        BrowserlessUIContext window = windows.open(actor);
        window.activate();
        window.getUI().navigate("cases/" + id + "/treatment");
        return window;
    }

    private String key(String check) {
        return id + ":" + check;
    }

    private static TypedAnswer typed(Verdict verdict, String evidence) {
        return new TypedAnswer(verdict, 0, null, evidence, "", "", "", "", List.of(), null);
    }

    private void answer(BrowserlessUIContext window, String check, TypedAnswer typed) {
        list(window, check).answer(new AnswerList.Told(key(check), typed));
    }

    private AnswerList list(BrowserlessUIContext window, String check) {
        window.activate();
        return window.find(AnswerList.class).all().stream()
                .filter(list ->
                        list.lines().stream().anyMatch(line -> line.key().equals(key(check))))
                .findFirst()
                .orElseThrow();
    }

    private ShownLine line(BrowserlessUIContext window, String check) {
        return list(window, check).lines().stream()
                .filter(line -> line.key().equals(key(check)))
                .findFirst()
                .orElseThrow();
    }

    private Component beside(BrowserlessUIContext window, String check) {
        return list(window, check)
                .getChildren()
                .filter(child -> key(check).equals(child.getElement().getAttribute("slot")))
                .findFirst()
                .orElseThrow();
    }

    /** What the browser is told to do. */
    private static List<String> told(BrowserlessUIContext window) {
        window.getUI().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return window.getUI().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getExpression() + " "
                        + call.getInvocation().getParameters())
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static ShownLine.Standing standing(ShownLine line) {
        return Objects.requireNonNull(line.standing());
    }

    private static ShownAnswer kept(ShownLine line) {
        return Objects.requireNonNull(line.kept());
    }
}
