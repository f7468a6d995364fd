package org.puente.leaks;

import static org.puente.journeys.JourneyWalk.CO_COORDINATOR;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.coCaseworker;
import static org.puente.testing.TestActors.usCaseworker;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.documents.FileDesk;
import org.puente.documents.FileKind;
import org.puente.exchange.QueryWalk;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.journeys.papers.Receipts;
import org.puente.messages.MessageDesk;
import org.puente.messages.MessageKind;
import org.puente.messages.NewMessage;
import org.puente.messages.Notices;
import org.puente.people.PersonName;
import org.puente.testing.TestActors;
import org.puente.testing.WholeDatabase;
import org.springframework.context.ApplicationContext;

/** Brings the portal to where a sequence of private acts begins: cases in several states, a journey, a file that crossed. */
final class Beginning {

    private static final int PERSON = 990;

    private final ApplicationContext portal;
    private final JourneyWalk walk;

    Beginning(ApplicationContext portal) {
        this.portal = portal;
        walk = new JourneyWalk(portal);
    }

    Known make() {
        everybodyIsTold();
        CaseId draft = walk.cases().ready(PersonName.of("Eusebio", "Altamira", "Cangrejal"));
        CaseId verified = walk.cases().ready(PersonName.of("Brígida", "Campanario", "Rúgel"));
        byte[] paper = InventedFile.pdf("A sample that crosses");
        UUID crossed = Actors.as(
                usCaseworker(),
                () -> portal.getBean(FileDesk.class)
                        .add(verified, FileKind.IDENTITY_DOCUMENT, true, "paper.pdf", paper));
        walk.cases().acknowledge(walk.cases().submit(verified));
        walk.prepare(verified);
        CaseId approved = walk.approved();
        CaseId agreed = walk.approved();
        CaseId flying = walk.approved();
        JourneyId announced = walk.flight(6);
        walk.seat(announced, agreed);
        walk.agree(announced, agreed);
        walk.passChecks(agreed);
        walk.underWay(walk.flight(6), flying);
        Receipts receipts = portal.getBean(Receipts.class);
        Actors.as(US_COORDINATOR, () -> {
            receipts.all(announced);
        });
        List<JourneyId> plans = List.of(walk.flightOf(US_COORDINATOR, 4), walk.flightOf(CO_COORDINATOR, 4));
        UUID hold =
                Actors.as(usCaseworker(), () -> portal.getBean(Holds.class).place(draft, HoldKind.PROTECTION, "kept"));
        UUID own = Actors.as(
                coCaseworker(),
                () -> portal.getBean(FileDesk.class)
                        .add(verified, FileKind.OTHER, false, "own.pdf", InventedFile.pdf("Kept")));
        messages(verified);
        messages(approved);
        queries(verified, approved);
        return new Known(
                draft,
                List.of(verified, approved, agreed, flying),
                verified,
                approved,
                announced,
                plans,
                Stream.concat(Stream.of(crossed, hold, own), sets(verified)).toList());
    }

    /** One set of prints of each side. */
    private Stream<UUID> sets(CaseId id) {
        return Stream.of(TestActors.US, TestActors.CO)
                .flatMap(owner -> portal
                        .getBean(WholeDatabase.class)
                        .sql("select id from enrolment where case_id = ? and owner = ? order by id")
                        .params(id.uuid(), owner.code())
                        .query(UUID.class)
                        .list()
                        .stream()
                        .limit(1));
    }

    /** Each side asked about a person whom the other one has prints of, on a case that comes and goes. */
    private void queries(CaseId verified, CaseId approved) {
        QueryWalk queries = new QueryWalk(portal);
        queries.bothKnow(PERSON, verified, approved);
        queries.ask(usCaseworker(), verified);
        queries.ask(coCaseworker(), approved);
    }

    /** A question of one side and one of the other, one of them answered. */
    private void messages(CaseId id) {
        MessageDesk desk = portal.getBean(MessageDesk.class);
        UUID asked = Actors.as(
                coCaseworker(),
                () -> desk.send(new NewMessage(id, MessageKind.QUESTION, "INTERVIEW_DATE", "", null, List.of())));
        Actors.as(
                usCaseworker(),
                () -> desk.send(new NewMessage(id, MessageKind.STATEMENT, "BEING_ARRANGED", "", asked, List.of())));
        Actors.as(
                usCaseworker(),
                () -> desk.send(new NewMessage(id, MessageKind.QUESTION, "FAMILY_IN_COUNTRY", "", null, List.of())));
    }

    /** All officers of both sides have opened the portal, so that notices are made for them. */
    private void everybodyIsTold() {
        Notices notices = portal.getBean(Notices.class);
        for (Country country : List.of(TestActors.US, TestActors.CO)) {
            Stream.of(Role.values())
                    .filter(role -> !role.isIndependent())
                    .forEach(role -> Actors.as(TestActors.officer(country, role), () -> notices.here(Locale.ENGLISH)));
        }
    }
}
