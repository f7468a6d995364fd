package org.puente.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.testing.TestActors.officer;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.HoldKind;
import org.puente.cases.Holds;
import org.puente.countries.CaseId;
import org.puente.testing.CaseWalk;
import org.puente.testing.Pair;
import org.puente.testing.PortalTest;
import org.puente.testing.WholeDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Incidents that officers tell of a case whose agreement adds to the catalogue and tightens it. */
@Tag("database")
@PortalTest
class AgreedIncidentsTest {

    /** An incident to all others; the agreement lets it stop a departure, and so nothing of it crosses. */
    private static final String TIGHTENED = "PRE-06";

    private static final String ADDED = "QMN-01";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private IncidentDesk desk;

    @Autowired
    private WholeDatabase database;

    private final Actor caseworker = officer(Pair.QM_QN.sending(), Role.CASEWORKER);
    private final Actor partner = officer(Pair.QM_QN.receiving(), Role.SUPERVISOR);

    private CaseId id;

    @BeforeEach
    void open() {
        id = new CaseWalk(portal, Pair.QM_QN).submitted();
    }

    @Test
    void whatTheAgreementLetsStopADepartureNeverCrosses() {
        report(TIGHTENED);

        assertThat(of(caseworker))
                .singleElement()
                .satisfies(own -> assertThat(own.shared()).isFalse());
        assertThat(of(partner)).isEmpty();
    }

    @Test
    void norIsItToldOnceAHoldIsGone() {
        Actor protection = officer(Pair.QM_QN.sending(), Role.PROTECTION_OFFICER);
        Holds holds = portal.getBean(Holds.class);
        UUID hold = Actors.as(protection, () -> holds.place(id, HoldKind.OPERATIONAL, null));
        report(TIGHTENED);
        database.sql("update treatment_incident set event = ?, untold = 'SERIOUS' where case_id = ?")
                .params(UUID.randomUUID(), id.uuid())
                .update();

        Actors.as(officer(Pair.QM_QN.sending(), Role.SUPERVISOR), () -> holds.lift(hold));

        assertThat(of(partner)).isEmpty();
    }

    @Test
    void whatTheAgreementAddsCanBeToldAndBothKnowOfIt() {
        assertThat(Actors.as(caseworker, () -> desk.checks(id)))
                .extracting(Check::id)
                .contains(ADDED, TIGHTENED);

        report(ADDED);

        assertThat(of(partner)).extracting(Incident::checkId).containsExactly(ADDED);
        UUID told = of(partner).getFirst().id();
        assertThat(Actors.as(partner, () -> desk.find(told)).orElseThrow().check())
                .satisfies(check -> assertThat(check.text().english()).isEqualTo("A blanket lies on every seat."));
    }

    private void report(String check) {
        Actors.as(
                caseworker,
                () -> desk.open(new NewIncident(id, check, IncidentOrigin.REPORT, Gravity.GRAVE, "Nobody told him.")));
    }

    private List<Incident> of(Actor reader) {
        return Actors.as(reader, () -> desk.of(id));
    }
}
