package org.puente.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.complaintBody;
import static org.puente.testing.TestActors.monitor;
import static org.puente.testing.TestActors.officer;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usCoordinator;
import static org.puente.testing.TestActors.usSupervisor;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.WorkItem;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.puente.countries.UserId;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@Tag("database")
@PortalTest
class ComplaintsTest {

    private static final String SECRET = "zapatos mojados";

    @Autowired
    private ComplaintEntry entry;

    @Autowired
    private ComplaintClocks clocks;

    @Autowired
    private ComplaintDesk desk;

    @Autowired
    private ComplaintWork work;

    @Autowired
    private WholeDatabase database;

    @Test
    void theBodyAndTheMonitorsReadThePersonsWordsAndAnswerIsGivenOnce() {
        ComplaintId id = taken();

        for (Actor reader : List.of(complaintBody(), monitor())) {
            OpenComplaint open = Actors.as(reader, () -> desk.open(id)).orElseThrow();
            assertThat(open.words().words()).contains(SECRET);
            assertThat(open.takenBy()).isEqualTo(new TakenBy("US", "TRANSFER_COORDINATOR"));
        }
        Actors.as(
                complaintBody(),
                () -> desk.answer(id, new ComplaintAnswer(ComplaintOutcome.FOUNDED, "You were right.")));
        assertThat(Actors.as(monitor(), () -> desk.open(id)).orElseThrow().answer())
                .isEqualTo(new ComplaintAnswer(ComplaintOutcome.FOUNDED, "You were right."));
        assertThat(refused(() -> Actors.as(
                        complaintBody(),
                        () -> desk.answer(id, new ComplaintAnswer(ComplaintOutcome.PARTLY, "Again.")))))
                .isEqualTo("complaints.refused.answered");
    }

    @Test
    void bothSidesSeeNumberAndClockAndNothingElse() {
        ComplaintId id = taken();
        for (Actor reader : List.of(usCoordinator(), usSupervisor(), coSupervisor())) {
            ComplaintLine line = line(reader, id);
            assertThat(line.number()).matches("QC-[0-9A-Z]{8}");
            assertThat(line.due()).isAfter(line.receivedOn().atStartOfDay().toInstant(java.time.ZoneOffset.UTC));
            assertThat(line.answeredAt()).isNull();
            assertThat(line.toString()).doesNotContain(SECRET, "TRANSFER_COORDINATOR");
        }
        Actors.as(
                complaintBody(),
                () -> desk.answer(id, new ComplaintAnswer(ComplaintOutcome.FOUNDED, "You were right.")));
        assertThat(line(coSupervisor(), id).answeredAt()).isNotNull();
        assertThat(Actors.as(officer(Country.of("MX"), Role.SUPERVISOR), clocks::all))
                .as("no party of the agreement")
                .isEmpty();
    }

    @Test
    void noRoleOfASideReadsAComplaintByAnyService() {
        ComplaintId id = taken();
        for (Actor reader : everyOfficer()) {
            for (ThrowingCallable way : List.<ThrowingCallable>of(
                    () -> desk.open(id),
                    () -> desk.all(ComplaintDesk.Which.UNANSWERED),
                    () -> desk.ask(id, Side.SENDING, FactKind.CARE_GIVEN, "J-1"),
                    () -> desk.answer(id, new ComplaintAnswer(ComplaintOutcome.PARTLY, "x")))) {
                assertThatThrownBy(() -> Actors.as(reader, () -> {
                            call(way);
                        }))
                        .as(reader.name())
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void whatWasSaidStandsInNoRowInReadableFormAndInNoLineOfTheTrail() {
        ComplaintId id = taken();
        Actors.as(complaintBody(), () -> desk.open(id));
        Actors.as(complaintBody(), () -> desk.answer(id, new ComplaintAnswer(ComplaintOutcome.FOUNDED, SECRET)));

        assertThat(database.sql("select content from complaint_content where complaint_id = ?")
                        .param(id.uuid())
                        .query(byte[].class)
                        .list())
                .hasSize(2)
                .noneMatch(bytes -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8).contains(SECRET));
        assertThat(database.sql("select content from draft").query(String.class).list())
                .noneMatch(draft -> draft.contains(SECRET));
        List<String> lines = database.sql("select what || payload from audit.trail where payload like ?")
                .param("%" + id + "%")
                .query(String.class)
                .list();
        assertThat(lines).hasSize(3).noneMatch(line -> line.contains(SECRET) || line.contains("FOUNDED"));
        assertThat(database.sql("select count(*) from audit.trail where payload like ? and case_id is not null")
                        .param("%" + id + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aSideIsAskedByCodeAndTheOtherSideKnowsNothingOfIt() {
        ComplaintId id = taken();
        Actors.as(complaintBody(), () -> desk.ask(id, Side.SENDING, FactKind.CARE_GIVEN, "Gate 4, 2 May"));
        AskedFact asked = asked(usSupervisor(), id);
        assertThat(asked.about()).isEqualTo("Gate 4, 2 May");
        assertThat(tasks(usSupervisor())).contains("complaints.work.fact");
        assertThat(Actors.as(coSupervisor(), clocks::asked))
                .noneMatch(fact -> fact.id().equals(asked.id()));
        assertThat(refused(() -> Actors.as(coSupervisor(), () -> clocks.give(asked.id(), "Ours."))))
                .isEqualTo("complaints.refused.not_asked");

        Actors.as(usSupervisor(), () -> clocks.give(asked.id(), "Water at six."));
        assertThat(Actors.as(monitor(), () -> desk.open(id)).orElseThrow().facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.answer()).isEqualTo("Water at six."));
        assertThat(refused(() -> Actors.as(usSupervisor(), () -> clocks.give(asked.id(), "Again."))))
                .isEqualTo("complaints.refused.not_asked");
    }

    @Test
    void aQuestionNamesNobodyWhoWishedNotToBeNamed() {
        ComplaintId id = taken();
        for (String about : List.of("What of Íñigo Muñatón?", "inigo", "uscö-26-000123", "the MUNATON family")) {
            assertThat(refused(() ->
                            Actors.as(complaintBody(), () -> desk.ask(id, Side.SENDING, FactKind.CARE_GIVEN, about))))
                    .as(about)
                    .isEqualTo("complaints.refused.named");
        }
    }

    @Test
    void theBodyFindsItAmongItsWorkAndAMonitorMayTakeOneDownToo() {
        ComplaintLine line =
                Actors.as(monitor(), () -> entry.enter("us-co", words()).line());
        assertThat(Actors.as(complaintBody(), () -> work.waitingFor(complaintBody(), 500)))
                .extracting(WorkItem::title)
                .contains(line.number());
        assertThat(Actors.as(complaintBody(), () -> desk.open(new ComplaintId(line.id())))
                        .orElseThrow()
                        .takenBy())
                .isEqualTo(new TakenBy(null, "MONITOR"));
    }

    @Test
    void onlyWhoIsWithThePersonTakesOneDownAndOnlyUnderTheirOwnAgreements() {
        assertThatThrownBy(() -> Actors.as(usCaseworker(), () -> entry.enter("us-co", words())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(refused(() -> Actors.as(usCoordinator(), () -> entry.enter("xx-yy", words()))))
                .isEqualTo("complaints.refused.agreement");
        assertThat(refused(() -> new ComplaintWords(" ", "es", false, true, "", "")))
                .isEqualTo("complaints.refused.no_words");
    }

    private ComplaintId taken() {
        return new ComplaintId(
                Actors.as(usCoordinator(), () -> entry.enter("us-co", words())).id());
    }

    private static ComplaintWords words() {
        return new ComplaintWords(
                "Me dejaron con los " + SECRET + ".", "es", true, true, "Íñigo Muñatón", "USCO-26-000123");
    }

    private ComplaintLine line(Actor reader, ComplaintId id) {
        return Actors.as(reader, clocks::all).stream()
                .filter(line -> line.id().equals(id.uuid()))
                .findFirst()
                .orElseThrow();
    }

    private AskedFact asked(Actor reader, ComplaintId id) {
        String number = line(reader, id).number();
        return Actors.as(reader, clocks::asked).stream()
                .filter(fact -> fact.complaint().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private List<String> tasks(Actor actor) {
        return Actors.as(actor, () -> work.waitingFor(actor, 500)).stream()
                .map(WorkItem::taskKey)
                .toList();
    }

    /** One officer of each role of both countries, and one who has all of a country's roles. */
    static List<Actor> everyOfficer() {
        return Stream.of(US, CO)
                .flatMap(country -> Stream.concat(
                        Stream.of(Role.values())
                                .filter(role -> !role.isIndependent())
                                .map(role -> officer(country, role)),
                        Stream.of(new Actor(
                                new UserId("all:" + country.code()), "All Hands", country, Set.of(Role.values())))))
                .toList();
    }

    private static String refused(ThrowingCallable act) {
        try {
            act.call();
        } catch (Refusal refused) {
            return refused.key();
        } catch (Throwable other) {
            return other.toString();
        }
        return "not refused";
    }

    private static void call(ThrowingCallable way) {
        try {
            way.call();
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        }
    }
}
