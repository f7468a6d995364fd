package org.puente.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.cases.CaseDesk;
import org.puente.cases.SheetField;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.testing.TestActors;
import org.springframework.context.ApplicationContext;

/** Brings requests of persons about their data to where a test of another module begins. */
public final class RequestWalk {

    private final ApplicationContext portal;

    public RequestWalk(ApplicationContext portal) {
        this.portal = portal;
    }

    /** A person says that their place of birth is another one. */
    public UUID asksForACorrection(Actor officer, CaseId id, LocalDate received) {
        String number = Actors.as(
                        TestActors.officer(officer.country(), Role.CASEWORKER),
                        () -> portal.getBean(CaseDesk.class).facts(id))
                .orElseThrow()
                .number();
        return Actors.as(
                officer,
                () -> portal.getBean(PrivacyDesk.class)
                        .ask(NewRequest.correction(
                                number,
                                new NewRequest.Stated(
                                        SheetField.PLACE_OF_BIRTH, "Ríobajo", ClaimEvidence.CIVIL_REGISTER),
                                received)));
    }

    public void accept(Actor officer, UUID request) {
        Actors.as(officer, () -> portal.getBean(CorrectionDesk.class).accept(request));
    }

    public Instant due(Actor officer, UUID request) {
        return Objects.requireNonNull(
                Actors.as(officer, () -> portal.getBean(PrivacyDesk.class).waiting(request))
                        .orElseThrow()
                        .request()
                        .dueAt());
    }

    /** Says which requests of a side are due, as the portal does every hour. */
    public void look(Country side) {
        Actors.as(Clockwork.of(side), () -> portal.getBean(DueRequests.class).tell());
    }
}
