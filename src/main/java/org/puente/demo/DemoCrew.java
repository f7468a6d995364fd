package org.puente.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.puente.access.Actor;
import org.puente.access.Role;
import org.puente.journeys.CrewDesk;
import org.puente.journeys.CrewDesk.NewMember;
import org.puente.journeys.CrewDuty;
import org.puente.journeys.Gender;
import org.puente.journeys.JourneyId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Who travels on duty in the demo. */
@Component
@ConditionalOnBooleanProperty("puente.demo.enabled")
class DemoCrew {

    private static final LocalDate TRAINED = LocalDate.of(2025, 9, 15);

    private static final List<NewMember> SENT_BY_US = List.of(
            new NewMember(CrewDuty.ESCORT, "Della Inventwood", Gender.WOMAN, List.of("en", "es"), TRAINED),
            new NewMember(CrewDuty.ESCORT, "Orrin Pretendfield", Gender.MAN, List.of("en"), TRAINED.plusDays(40)),
            new NewMember(CrewDuty.HEALTH_PROFESSIONAL, "Ansel Madeupton", Gender.MAN, List.of("en", "es"), null));

    private final DemoStage stage;
    private final CrewDesk crew;

    DemoCrew(DemoStage stage, CrewDesk crew) {
        this.stage = stage;
        this.crew = crew;
    }

    void board(JourneyId flight, Instant when) {
        Actor coordinator = stage.officer(DemoStage.US, Role.TRANSFER_COORDINATOR, 0);
        SENT_BY_US.forEach(member -> stage.act(coordinator, when, () -> crew.add(flight, member)));
    }

    /** Once it knows of the journey, the receiving side sends somebody too. */
    void joinedBy(JourneyId flight, Instant when) {
        stage.act(
                stage.officer(DemoStage.CO, Role.TRANSFER_COORDINATOR, 0),
                when,
                () -> crew.add(
                        flight,
                        new NewMember(
                                CrewDuty.INTERPRETER,
                                "Nilda Ficticia Ejemplar",
                                Gender.WOMAN,
                                List.of("es", "guc"),
                                null)));
    }
}
