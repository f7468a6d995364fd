package org.puente.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.coSupervisor;
import static org.puente.testing.TestActors.officer;
import static org.puente.testing.TestActors.usCaseworker;
import static org.puente.testing.TestActors.usSupervisor;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Role;
import org.puente.countries.Country;
import org.puente.portal.Refusal;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@Tag("database")
@PortalTest
class PublicationTest {

    private static final ZoneId UTC = ZoneOffset.UTC;

    @Autowired
    private PublicationDesk desk;

    @Autowired
    private FigureDesk figures;

    @Test
    void aQuarterIsPublishedOnceAndReadByBothSides() {
        List<Quarter> waiting = Actors.as(coSupervisor(), () -> desk.waiting(UTC));
        Quarter quarter = waiting.getLast();
        Actors.as(coSupervisor(), () -> desk.publish(quarter, UTC));

        assertThatThrownBy(() -> Actors.as(coSupervisor(), () -> desk.publish(quarter, UTC)))
                .isInstanceOf(Refusal.class)
                .hasMessage("reporting.refused.published");
        UUID id = Actors.as(usSupervisor(), desk::published).stream()
                .filter(found -> found.owner().equals(CO) && found.quarter().equals(quarter))
                .findFirst()
                .orElseThrow()
                .id();
        String file = Actors.as(usSupervisor(), () -> desk.csv(id)).orElseThrow();
        assertThat(file.lines().skip(1)).isNotEmpty().allMatch(line -> line.endsWith(",hidden"));
        assertThat(file)
                .contains("treatment.figure.failed,all", "complaints.figure.received,1")
                .contains("journeys.figure.night,1", "journeys.figure.missing,all");
        assertThat(Actors.as(coSupervisor(), () -> desk.waiting(UTC))).doesNotContain(quarter);
        assertThat(Actors.as(officer(Country.of("MX"), Role.SUPERVISOR), () -> desk.csv(id)))
                .isEmpty();
    }

    @Test
    void whatAPartnerPublishedStandsBesideTheOwnNumberAndNothingElseOfIt() {
        Quarter quarter = Actors.as(usSupervisor(), () -> desk.waiting(UTC)).getFirst();
        assertThat(beside(coSupervisor(), quarter)).isEmpty();
        Actors.as(usSupervisor(), () -> desk.publish(quarter, UTC));

        Map<String, List<Beside>> beside = beside(coSupervisor(), quarter);
        UUID id = Actors.as(coSupervisor(), desk::published).stream()
                .filter(found -> found.owner().equals(US) && found.quarter().equals(quarter))
                .findFirst()
                .orElseThrow()
                .id();
        List<PublishedCell> file =
                FiguresCsv.read(Actors.as(coSupervisor(), () -> desk.csv(id)).orElseThrow());
        assertThat(beside).containsKeys("treatment.figure.restraint", "treatment.figure.failed.IN_TRANSIT");
        beside.forEach((figure, all) -> assertThat(all)
                .as(figure)
                .allSatisfy(each -> assertThat(file).contains(new PublishedCell(figure, 0, each.value()))));
        assertThat(beside.keySet())
                .as("figures of both sides have nothing beside them")
                .doesNotContain("journeys.figure.night", "journeys.figure.missing", "complaints.figure.received");
        assertThat(beside(usSupervisor(), quarter).values())
                .as("one's own file is not beside oneself")
                .noneMatch(all -> all.stream().anyMatch(each -> each.partner().equals(US)));
        assertThat(beside(officer(Country.of("MX"), Role.SUPERVISOR), quarter)).isEmpty();
    }

    /** By figure; those with nothing beside them are left out. */
    private Map<String, List<Beside>> beside(Actor reader, Quarter quarter) {
        Map<String, List<Beside>> all = new TreeMap<>();
        Actors.as(reader, () -> figures.ofTheLastQuarters(UTC))
                .forEach(series -> series.points().stream()
                        .filter(point -> point.quarter().equals(quarter)
                                && !point.beside().isEmpty())
                        .forEach(point -> all.put(series.key(), point.beside())));
        return all;
    }

    @Test
    void theRunningQuarterIsNotPublished() {
        Quarter running = Quarter.of(java.time.LocalDate.now(UTC));
        assertThatThrownBy(() -> Actors.as(usSupervisor(), () -> desk.publish(running, UTC)))
                .isInstanceOf(Refusal.class)
                .hasMessage("reporting.refused.not_ended");
        assertThatThrownBy(() -> Actors.as(usCaseworker(), desk::published)).isInstanceOf(AccessDeniedException.class);
    }
}
