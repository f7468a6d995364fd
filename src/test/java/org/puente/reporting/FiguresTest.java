package org.puente.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.puente.journeys.JourneyWalk.US_COORDINATOR;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usExaminer;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.biometrics.ComparisonId;
import org.puente.biometrics.ComparisonReason;
import org.puente.biometrics.ComparisonWalk;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyWalk;
import org.puente.portal.Figure.Counted;
import org.puente.testing.PortalTest;
import org.puente.treatment.RestraintDesk;
import org.puente.treatment.RestraintMean;
import org.puente.treatment.RestraintReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@Tag("database")
@PortalTest
class FiguresTest {

    private static final Counted NOTHING = new Counted(0, 0);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private FigureDesk desk;

    @Test
    void whatExaminersConcludeIsInTheFiguresOfTheirOwnSideAlone() {
        Map<String, Counted> before = now(usSupervisor());
        Map<String, Counted> otherSide = now(coSupervisor());
        ComparisonWalk walk = new ComparisonWalk(portal);
        agree(walk, ComparisonReason.DETAILS_AGREE, ComparisonReason.DETAILS_AGREE);
        agree(walk, ComparisonReason.DETAILS_AGREE, ComparisonReason.OTHER_PATTERN);

        Map<String, Counted> after = now(usSupervisor());
        assertThat(said(after, "biometrics.figure.time").outOf())
                .isEqualTo(said(before, "biometrics.figure.time").outOf() + 4);
        assertThat(said(after, "biometrics.figure.time").value()).isLessThan(60);
        Counted inconclusive = said(before, "biometrics.figure.inconclusive");
        assertThat(said(after, "biometrics.figure.inconclusive").value())
                .isCloseTo(inconclusive.value() * inconclusive.outOf() / (inconclusive.outOf() + 4), within(0.001));
        assertThat(now(coSupervisor())).isEqualTo(otherSide);
    }

    @Test
    void aSettledComparisonOfTwoWhoAgreeIsOneMoreThatAgrees() {
        Counted before = said(now(usSupervisor()), "biometrics.figure.agreement");
        agree(new ComparisonWalk(portal), ComparisonReason.DETAILS_AGREE, ComparisonReason.DETAILS_AGREE);
        Counted after = said(now(usSupervisor()), "biometrics.figure.agreement");
        assertThat(after.outOf()).isEqualTo(before.outOf() + 1);
        assertThat(after.value() * after.outOf()).isCloseTo(before.value() * before.outOf() + 100, within(0.001));
    }

    @Test
    void minutesInRestraintsAreThoseOfTheOfficersWhoRecordedThem() {
        CaseId person = new JourneyWalk(portal).approved();
        Counted before = said(now(usSupervisor()), "treatment.figure.restraint");
        Counted otherSide = said(now(coSupervisor()), "treatment.figure.restraint");
        Actors.as(
                US_COORDINATOR,
                () -> portal.getBean(RestraintDesk.class)
                        .start(person, RestraintMean.HELD_BY_HAND, RestraintReason.DAMAGE, "Dr. Invented", 20));
        Counted after = said(now(usSupervisor()), "treatment.figure.restraint");
        assertThat(after.outOf()).isEqualTo(before.outOf() + 1);
        assertThat(after.value() - before.value()).isGreaterThanOrEqualTo(20);
        assertThat(said(now(coSupervisor()), "treatment.figure.restraint").outOf())
                .isEqualTo(otherSide.outOf());
    }

    @Test
    void onlySupervisorsReadFigures() {
        for (Actor nobody : List.of(usCaseworker(), usExaminer())) {
            assertThatThrownBy(() -> now(nobody)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private void agree(ComparisonWalk walk, ComparisonReason first, ComparisonReason second) {
        ComparisonId comparison = walk.waiting();
        walk.conclude(usExaminer(), walk.take(usExaminer(), comparison), first);
        Actor other = ComparisonWalk.secondExaminer();
        walk.conclude(other, walk.take(other, comparison), second);
    }

    /** Of the running quarter, by name. */
    private Map<String, Counted> now(Actor reader) {
        Map<String, Counted> all = new HashMap<>();
        Actors.as(reader, () -> desk.ofTheLastQuarters(ZoneId.of("America/New_York")))
                .forEach(series -> all.put(
                        series.key(), series.points().getLast().counted().orElse(NOTHING)));
        return all;
    }

    private static Counted said(Map<String, Counted> figures, String key) {
        return figures.getOrDefault(key, NOTHING);
    }
}
