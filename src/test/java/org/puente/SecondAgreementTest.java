package org.puente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.officer;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseDrafts;
import org.puente.cases.CaseList;
import org.puente.cases.CaseQuery;
import org.puente.cases.CaseRow;
import org.puente.cases.CaseState;
import org.puente.cases.Step;
import org.puente.cases.WorkItem;
import org.puente.cases.WorkItems;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.PersonId;
import org.puente.countries.Side;
import org.puente.journeys.DoorDesk;
import org.puente.journeys.HandoverDesk;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyWalk;
import org.puente.portal.Refusal;
import org.puente.testing.CaseWalk;
import org.puente.testing.Pair;
import org.puente.testing.PortalTest;
import org.puente.treatment.CheckDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nothing is made for two countries only: agreements of countries that do not exist, several at once. */
@Tag("database")
@Tag("walk")
@PortalTest
class SecondAgreementTest {

    private static final Country QM = Country.of("QM");
    private static final Country QN = Country.of("QN");
    private static final Country QP = Country.of("QP");

    @Autowired
    private ApplicationContext portal;

    @Test
    void aCaseLivesItsWholeLifeBetweenTwoInventedCountriesByTheirOwnRules() {
        JourneyWalk walk = new JourneyWalk(portal, Pair.QM_QN);
        Actor sender = officer(QM, Role.TRANSFER_COORDINATOR);
        Actor receiver = officer(QN, Role.TRANSFER_COORDINATOR);
        CaseId id = walk.approved();
        JourneyId bus = walk.flight(6);
        walk.underWay(bus, id);
        Actors.as(receiver, () -> portal.getBean(DoorDesk.class).arrive(bus));
        walk.passChecks(id);
        for (Actor each : List.of(sender, receiver)) {
            Actors.as(each, () -> portal.getBean(HandoverDesk.class).sign(bus, id));
        }
        walk.cases().take(officer(QM, Role.SUPERVISOR), id, Step.CLOSE);
        walk.cases().take(officer(QN, Role.SUPERVISOR), id, Step.CLOSE);

        var received = walk.cases().facts(receiver, id);
        assertThat(received.state()).isEqualTo(CaseState.CLOSED);
        assertThat(received.number()).startsWith("QMN-");
        assertThat(received.sheet().displayName()).isEqualTo("Íñigo Campoverde");
        assertThat(Actors.as(receiver, () -> portal.getBean(CheckDesk.class).list(id))
                        .orElseThrow()
                        .lines())
                .extracting(line -> line.check().id())
                .contains("QMN-01");
    }

    @Test
    void whoeverIsLeftBehindOnStandbyIsCancelledByTheCodeThatEveryAgreementHas() {
        JourneyWalk walk = new JourneyWalk(portal, Pair.QM_QN);
        CaseId travels = walk.approved();
        CaseId standby = walk.approved();
        JourneyId bus = walk.flight(1);
        walk.seat(bus, travels, standby);
        walk.agree(bus, travels, standby);
        walk.clear(bus, travels);
        walk.board(bus, travels);
        Actors.as(
                officer(QM, Role.TRANSFER_COORDINATOR),
                () -> portal.getBean(DoorDesk.class).depart(bus));

        assertThat(walk.cases().facts(officer(QM, Role.CASEWORKER), standby).state())
                .isEqualTo(CaseState.RETURN_APPROVED);
    }

    @Test
    void aCountryOfSeveralAgreementsSeesTheCasesOfAllInOneListEachOnItsOwnClock() {
        CaseId received = new CaseWalk(portal, Pair.QM_QN).submitted();
        CaseId sent = new CaseWalk(portal, Pair.QN_QP).submitted();
        Actor caseworker = officer(QN, Role.CASEWORKER);

        assertThat(rows(caseworker)).extracting(CaseRow::id).contains(received, sent);
        assertThat(new CaseWalk(portal).facts(caseworker, received).side()).isEqualTo(Side.RECEIVING);
        assertThat(new CaseWalk(portal).facts(caseworker, sent).side()).isEqualTo(Side.SENDING);
        CaseRow row = row(caseworker, received);
        assertThat(Duration.between(row.started(), row.due())).isEqualTo(Duration.ofHours(30));
        assertThat(rows(officer(QM, Role.CASEWORKER))).extracting(CaseRow::id).doesNotContain(sent);
        assertThat(rows(officer(QP, Role.CASEWORKER))).extracting(CaseRow::id).doesNotContain(received);
        for (Actor stranger : List.of(officer(QP, Role.CASEWORKER), officer(Country.of("CO"), Role.CASEWORKER))) {
            assertThat(Actors.as(stranger, () -> portal.getBean(CaseDesk.class).facts(received)))
                    .isEmpty();
        }
    }

    @Test
    void nobodyIsAskedToDoTheOtherSidesPartOfACaseBecauseTheyHaveThatPartElsewhere() {
        CaseId received = new CaseWalk(portal, Pair.QM_QN).submitted();
        CaseId sent = new CaseWalk(portal, Pair.QN_QP).submitted();

        assertThat(work(officer(QN, Role.CASEWORKER)))
                .contains("cases.work.ACKNOWLEDGE cases/" + received)
                .doesNotContain("cases.work.ACKNOWLEDGE cases/" + sent);
        assertThat(work(officer(QP, Role.CASEWORKER))).contains("cases.work.ACKNOWLEDGE cases/" + sent);
    }

    @Test
    void aCaseIsOpenedOnlyUnderAnAgreementInWhichTheCountrySends() {
        CaseId sent = new CaseWalk(portal, Pair.QN_QP).ready();
        assertThat(new CaseWalk(portal)
                        .facts(officer(QN, Role.CASEWORKER), sent)
                        .agreement()
                        .id())
                .isEqualTo("qn-qp");

        for (String agreement : List.of("qm-qn", "us-co")) {
            assertThatThrownBy(() -> Actors.as(
                            officer(QN, Role.CASEWORKER),
                            () -> portal.getBean(CaseDrafts.class).open(new PersonId(sent.uuid()), agreement)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("cases.draft.not_sending"));
        }
    }

    private List<CaseRow> rows(Actor reader) {
        return Actors.as(reader, () -> portal.getBean(CaseList.class).page(CaseQuery.ALL, 0, 200));
    }

    private CaseRow row(Actor reader, CaseId id) {
        return rows(reader).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> work(Actor actor) {
        return Actors.as(
                actor,
                () -> portal.getBeanProvider(WorkItems.class).stream()
                        .flatMap(items -> items.waitingFor(actor, 200).stream())
                        .map(SecondAgreementTest::told)
                        .toList());
    }

    private static String told(WorkItem item) {
        return item.taskKey() + " " + item.address();
    }
}
