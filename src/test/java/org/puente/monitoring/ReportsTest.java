package org.puente.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.monitor;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usSupervisor;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.cases.Step;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.puente.journeys.DoorDesk;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.puente.testing.TestActors;
import org.puente.testing.WholeDatabase;
import org.puente.treatment.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Tag("database")
@Tag("walk")
@PortalTest
class ReportsTest {

    private static final String SUMMARY = "A calm journey, one thing to put right.";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MonitorDesk desk;

    @Autowired
    private ObservationDesk observations;

    @Autowired
    private ReportDesk writing;

    @Autowired
    private Reports reports;

    @Autowired
    private Holds holds;

    @Autowired
    private WholeDatabase jdbc;

    private JourneyWalk walk;
    private CaseId person;
    private JourneyId flight;

    @BeforeEach
    void aWatchedJourneyUnderWay() {
        walk = new JourneyWalk(portal);
        person = walk.approved();
        flight = walk.flight(6);
        walk.underWay(flight, person);
        Actors.as(monitor(), () -> desk.assign(flight));
    }

    @Test
    void aReportIsItsWritersAloneUntilItIsSignedAndThenBothSidesAndOtherMonitorsReadIt() {
        recommend(Addressee.BOTH, "Tell people a day earlier.");
        refused("monitoring.refused.not_over", () -> writing.finish(flight, SUMMARY));
        Actors.as(CO_COORDINATOR, () -> portal.getBean(DoorDesk.class).arrive(flight));
        refused("monitoring.refused.empty", () -> writing.finish(flight, "  "));
        assertThat(Actors.as(monitor(), () -> writing.finished(flight))).isEmpty();

        ReportId id = Actors.as(monitor(), () -> writing.finish(flight, SUMMARY));

        for (Actor reader : List.of(monitor(), another(monitor()), usCaseworker(), coCaseworker())) {
            FinishedReport read = open(reader, id);
            assertThat(read.content().summary()).isEqualTo(SUMMARY);
            assertThat(read.recommendations())
                    .extracting(Recommendation::text)
                    .containsExactly("Tell people a day earlier.");
            assertThat(read.content().persons())
                    .extracting(ReportContent.Person::givenNames)
                    .containsExactly("Íñigo");
            assertThat(read.content().toString()).doesNotContain("Campoverde", "Muñatón", "Test record");
        }
        assertThat(Actors.as(usCaseworker(), () -> reports.open(new ReportId(UUID.randomUUID()))))
                .isEmpty();
        refused("monitoring.refused.finished", () -> writing.recommend(flight, Addressee.BOTH, "More"));
        refused("monitoring.refused.finished", () -> writing.finish(flight, "Again"));
        refused(
                "monitoring.refused.finished",
                () -> observations.answer(
                        flight, new ObservationInput(person, "PRE-06", Verdict.PASS, Instant.now(), "", "", 0)));
    }

    @Test
    void aCountryThatIsNoPartyOfTheJourneyFindsNoReport() {
        ReportId id = signed();
        Actor elsewhere = TestActors.officer(Country.of("MX"), org.puente.access.Role.SUPERVISOR);
        assertThat(Actors.as(elsewhere, () -> reports.open(id))).isEmpty();
    }

    /** PRE-01 is the sender's alone, POST answers and what is newer than a hold never cross. */
    @Test
    void eachSidesCopyHoldsOfTheOthersAnswersWhatHadCrossedAndTheMonitorsCopyHoldsAll() {
        Actors.as(usCaseworker(), () -> holds.place(person, HoldKind.PROTECTION, ""));
        walk.passChecks(person);
        observe("PRE-01", Verdict.FAIL, "Papers were not there");
        observe("PRE-06", Verdict.PASS, "Told in good time");
        ReportId id = signed();

        ReportContent all = open(monitor(), id).content();
        ReportContent sender = open(usCaseworker(), id).content();
        ReportContent receiver = open(coCaseworker(), id).content();

        assertThat(checks(all)).contains("PRE-01", "PRE-06");
        assertThat(checks(sender)).contains("PRE-01");
        assertThat(checks(receiver)).contains("PRE-06").doesNotContain("PRE-01");
        assertThat(receiver.incidents()).extracting(ReportContent.Event::check).doesNotContain("PRE-01");
        assertThat(sender.incidents()).extracting(ReportContent.Event::check).contains("PRE-01");
        assertThat(line(receiver, "PRE-06").monitors())
                .extracting(ReportContent.Seen::note)
                .containsExactly("Told in good time");
        String inTransit = all.persons().getFirst().checks().stream()
                .filter(line -> line.check().startsWith("TRN"))
                .filter(line -> line.officers().containsKey(Side.SENDING))
                .map(ReportContent.Line::check)
                .findFirst()
                .orElseThrow();
        assertThat(line(sender, inTransit).officers()).containsKey(Side.SENDING);
        assertThat(receiver.persons().getFirst().checks())
                .noneMatch(line ->
                        line.check().equals(inTransit) && line.officers().containsKey(Side.SENDING));
    }

    /** After a withdrawal the other side knows that the case is withdrawn, and nothing more of the sender's word. */
    @Test
    void ofSomebodyWhoCameBackAndWasWithdrawnTheReceiversCopyHoldsNoWordOfTheSender() {
        Actors.as(US_COORDINATOR, () -> portal.getBean(DoorDesk.class).turnBack(flight, "PERSON_REFUSED"));
        walk.cases().take(usSupervisor(), person, Step.WITHDRAW, "NO_LONGER_PURSUED");
        ReportId id = Actors.as(monitor(), () -> writing.finish(flight, SUMMARY));

        assertThat(sayOf(Side.SENDING, open(usCaseworker(), id))).isPositive();
        assertThat(sayOf(Side.RECEIVING, open(coCaseworker(), id))).isPositive();
        assertThat(sayOf(Side.SENDING, open(coCaseworker(), id))).isZero();
    }

    private static long sayOf(Side side, FinishedReport report) {
        return report.content().persons().getFirst().checks().stream()
                .filter(line -> line.officers().containsKey(side))
                .count();
    }

    @Test
    void thePaperSaysTheSameInBothLanguagesAndEachDownloadIsInTheTrail() throws IOException {
        recommend(Addressee.RECEIVING, "Recibir a las personas bajo techo.");
        observe("PRE-06", Verdict.FAIL, "Told only at the gate");
        ReportId id = signed();

        String english = text(coCaseworker(), id, Locale.ENGLISH);
        String spanish = text(coCaseworker(), id, Locale.of("es"));

        assertThat(english)
                .contains("Report of the independent monitor", "Íñigo, 1A", "Told only at the gate", "1. To Colombia")
                .contains("not answered yet", SUMMARY, monitor().name())
                .doesNotContain("Campoverde", "Muñatón", "AX000377", "Test record");
        assertThat(spanish).contains("Informe de la observación independiente", "Íñigo, 1A", "1. A Colombia");
        assertThat(printed(id)).isEqualTo(2);
        assertThat(Actors.as(coCaseworker(), () -> reports.pdf(new ReportId(UUID.randomUUID()), Locale.ENGLISH)))
                .isEmpty();
    }

    private int printed(ReportId id) {
        return jdbc.sql("select count(*) from audit.trail where what = 'monitoring.report.printed' and country = 'CO'"
                        + " and payload like ?")
                .param("%" + id + "%")
                .query(Integer.class)
                .single();
    }

    private String text(Actor reader, ReportId id, Locale language) throws IOException {
        byte[] pdf = Actors.as(reader, () -> reports.pdf(id, language)).orElseThrow();
        StringBuilder text = new StringBuilder();
        try (PdfReader read = new PdfReader(pdf)) {
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(read).getTextFromPage(page)).append('\n');
            }
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    private ReportId signed() {
        if (Actors.as(monitor(), () -> desk.open(flight))
                        .orElseThrow()
                        .journey()
                        .arrivedAt()
                == null) {
            Actors.as(CO_COORDINATOR, () -> portal.getBean(DoorDesk.class).arrive(flight));
        }
        return Actors.as(monitor(), () -> writing.finish(flight, SUMMARY));
    }

    private void recommend(Addressee to, String text) {
        Actors.as(monitor(), () -> writing.recommend(flight, to, text));
    }

    private void observe(String check, Verdict verdict, String note) {
        Actors.as(
                monitor(),
                () -> observations.answer(
                        flight, new ObservationInput(person, check, verdict, Instant.now(), "Gate 4", note, 0)));
    }

    private FinishedReport open(Actor reader, ReportId id) {
        return Actors.as(reader, () -> reports.open(id)).orElseThrow();
    }

    private static List<String> checks(ReportContent content) {
        return content.persons().getFirst().checks().stream()
                .map(ReportContent.Line::check)
                .toList();
    }

    private static ReportContent.Line line(ReportContent content, String check) {
        return content.persons().getFirst().checks().stream()
                .filter(line -> line.check().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(() -> Actors.as(monitor(), act))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }
}
