package org.puente.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.testing.TestActors.another;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.monitor;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.cases.WaitingWork;
import org.puente.cases.WorkItem;
import org.puente.countries.CaseId;
import org.puente.countries.Side;
import org.puente.countries.WorkDays;
import org.puente.journeys.DoorDesk;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.puente.testing.TestActors;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@Tag("database")
@PortalTest
class RepliesTest {

    private static final String SUMMARY = "A calm journey, one thing to put right.";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MonitorDesk desk;

    @Autowired
    private ReportDesk writing;

    @Autowired
    private Reports reports;

    @Autowired
    private WaitingWork work;

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
    void eachSideOwesAnAnswerToWhatIsAddressedToItForTenWorkingDaysOfBothCountries() {
        recommend(Addressee.RECEIVING, "Receive people indoors.");
        recommend(Addressee.BOTH, "Tell people a day earlier.");
        recommend(Addressee.SENDING, "This one is taken back.");
        UUID third = mine().get(2).id();
        Actors.as(monitor(), () -> writing.takeBack(flight, third));
        ReportId id = signed();

        List<Recommendation> all = open(usSupervisor(), id).recommendations();
        assertThat(all).extracting(Recommendation::number).containsExactly(1, 2);
        assertThat(all.getFirst().replies()).extracting(Reply::country).containsExactly(TestActors.CO);
        assertThat(all.getLast().replies()).extracting(Reply::country).containsExactly(TestActors.US, TestActors.CO);
        Reply owed = all.getFirst().replies().getFirst();
        assertThat(new ReportWords(open(usSupervisor(), id).agreement(), Locale.ENGLISH).lastDay(owed))
                .isEqualTo(tenWorkingDaysFromToday(open(usSupervisor(), id)));

        UUID indoors = all.getFirst().id();
        refusedTo(usSupervisor(), () -> reports.reply(indoors, ReplyVerdict.ACCEPTED, "Not ours"));
        refusedTo(coSupervisor(), () -> reports.reply(indoors, null, "No verdict"));
        refusedTo(coSupervisor(), () -> reports.reply(indoors, ReplyVerdict.PARTLY, "x".repeat(1001)));
        assertThatThrownBy(() ->
                        Actors.as(coCaseworker(), () -> reports.reply(indoors, ReplyVerdict.ACCEPTED, "Caseworker")))
                .isInstanceOf(AccessDeniedException.class);

        Actors.as(coSupervisor(), () -> reports.reply(indoors, ReplyVerdict.PARTLY, "From March on."));

        refusedTo(another(coSupervisor()), () -> reports.reply(indoors, ReplyVerdict.ACCEPTED, "Once more"));
        for (Actor reader : List.of(monitor(), usCaseworker(), coCaseworker())) {
            Reply given =
                    open(reader, id).recommendations().getFirst().replies().getFirst();
            assertThat(given.verdict()).isEqualTo(ReplyVerdict.PARTLY);
            assertThat(given.text()).isEqualTo("From March on.");
        }
    }

    @Test
    void silenceIsNoAnswerItTurnsOverdueAtTheSupervisorsAndIsToldToTheMonitor() {
        recommend(Addressee.SENDING, "Tell people a day earlier.");
        ReportId id = signed();
        assertThat(waiting(usSupervisor(), id)).extracting(WorkItem::taskKey).containsExactly("monitoring.work.reply");
        assertThat(waiting(usSupervisor(), id)).extracting(WorkItem::whyKey).containsOnlyNulls();
        assertThat(waiting(coSupervisor(), id)).isEmpty();
        assertThat(waiting(usCaseworker(), id)).isEmpty();
        assertThat(waiting(monitor(), id)).isEmpty();

        jdbc.sql("update monitoring_reply set due_at = ?")
                .param(Rows.at(Instant.now().minus(Duration.ofDays(1))))
                .update();

        assertThat(waiting(usSupervisor(), id)).extracting(WorkItem::whyKey).containsExactly("monitoring.work.overdue");
        assertThat(waiting(monitor(), id)).extracting(WorkItem::taskKey).containsExactly("monitoring.work.unanswered");
        Recommendation still = open(monitor(), id).recommendations().getFirst();
        assertThat(still.replies().getFirst().isGiven()).isFalse();

        Actors.as(usSupervisor(), () -> reports.reply(still.id(), ReplyVerdict.NOT_ACCEPTED, "The law says a day."));
        assertThat(waiting(usSupervisor(), id)).isEmpty();
        assertThat(waiting(monitor(), id)).isEmpty();
    }

    private static LocalDate tenWorkingDaysFromToday(FinishedReport report) {
        WorkDays days = report.agreement().workDays();
        LocalDate day = LocalDate.ofInstant(
                report.content().finished(), report.agreement().zone(Side.RECEIVING));
        for (int left = 10; left > 0; ) {
            day = day.plusDays(1);
            left -= days.contains(day) ? 1 : 0;
        }
        return day;
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

    private List<Recommendation> mine() {
        return Actors.as(monitor(), () -> writing.mine(flight));
    }

    private FinishedReport open(Actor reader, ReportId id) {
        return Actors.as(reader, () -> reports.open(id)).orElseThrow();
    }

    private List<WorkItem> waiting(Actor actor, ReportId id) {
        return Actors.as(actor, () -> work.waitingForMe()).stream()
                .filter(item -> item.address().equals(MonitoringAddress.report(id)))
                .toList();
    }

    private static void refusedTo(Actor actor, Runnable act) {
        assertThatThrownBy(() -> Actors.as(actor, act)).isInstanceOf(Refusal.class);
    }
}
