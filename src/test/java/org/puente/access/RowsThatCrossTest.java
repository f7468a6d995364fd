package org.puente.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** From when on the other side, and monitors, have a row: what PostgreSQL shows them, whatever a query forgets. */
@PortalTest
@Tag("database")
@EnabledIfSystemProperty(named = "puente.test.database", matches = "postgresql")
class RowsThatCrossTest {

    private static final String REFUSED = "violates row-level security policy";

    @Autowired
    private ApplicationContext portal;

    @Value("${spring.datasource.url}")
    private String url;

    private RowStories stories;

    @BeforeEach
    void rowsOfBothSides() {
        stories = RowStories.of(portal);
    }

    @Test
    void aDraftIsInNoTableOfTheOtherSide() throws SQLException {
        try (RawRows all = RawRows.asAdministrator(url);
                RawRows co = RawRows.asPortal(url).actingFor("CO")) {
            Set<String> known = new TreeSet<>();
            Set<String> there = new TreeSet<>();
            for (String table : RowTables.ofCases(all)) {
                String draft = table + " where case_id = '" + stories.draft + "'";
                if (all.count(draft) > 0) {
                    there.add(table);
                }
                if (co.count(draft) > 0) {
                    known.add(table);
                }
            }
            assertThat(there).hasSizeGreaterThan(12);
            assertThat(known).isEmpty();
            assertThat(co.count("repatriation_case where id = '" + stories.draft + "'"))
                    .isZero();
        }
        try (RawRows planted = RawRows.asAdministrator(url)) {
            planted.execute("create policy planted on case_event for select using (private_to is not null)");
            planted.asPortalFromNowOn().actingFor("CO");
            assertThat(planted.count("case_event where case_id = '" + stories.draft + "'"))
                    .as("planted")
                    .isPositive();
        }
    }

    @Test
    void ofFilesAndPrintsTheOtherSideHasExactlyWhatCrossed() throws SQLException {
        try (RawRows co = RawRows.asPortal(url).actingFor("CO")) {
            String file = "case_file_version where id = '%s'";
            assertThat(co.count(file.formatted(stories.crossed))).isOne();
            assertThat(co.count(file.formatted(stories.secret))).isZero();
            String piece = "case_file_piece where version_id = '%s'";
            assertThat(co.count(piece.formatted(stories.crossed))).isOne();
            assertThat(co.count(piece.formatted(stories.secret))).isZero();
            assertThat(co.count("case_file_name where version_id = '%s'".formatted(stories.crossed)))
                    .isZero();

            String foreign = " where owner = 'US' and case_id = '" + stories.submitted + "'";
            assertThat(co.texts("select distinct kind from enrolment" + foreign))
                    .containsExactly("CAPTURED");
            assertThat(co.count("print_content where owner = 'US' and id in (select image_id from finger_print"
                            + foreign + ")"))
                    .isPositive();
            assertThat(co.count("print_content where owner = 'US' and id not in (select image_id from finger_print)"))
                    .isZero();
            assertThat(co.count("print_file where owner = 'US'")).isZero();
        }
    }

    @Test
    void aJourneyIsKnownOnceAnnouncedAndAPlaceOnceProposed() throws SQLException {
        try (RawRows us = RawRows.asPortal(url).actingFor("US");
                RawRows co = RawRows.asPortal(url).actingFor("CO")) {
            String planned = "journey_leg where journey_id = '" + stories.planned.uuid() + "'";
            String announced = "journey_seat where journey_id = '" + stories.announced.uuid() + "'";
            assertThat(us.count(planned)).isOne();
            assertThat(co.count(planned)).isZero();
            assertThat(us.count(announced)).isEqualTo(2);
            assertThat(co.count(announced)).isOne();
        }
    }

    @Test
    void monitorsHaveWhatWasAnnouncedAndNoPersonOfADraft() throws SQLException {
        try (RawRows monitor = RawRows.asPortal(url).independent().user("m:one")) {
            assertThat(RowTables.withRows(monitor, RowTables.bound(monitor)))
                    .contains("public.journey", "public.treatment_answer", "public.monitoring_note")
                    .doesNotContain(
                            "public.person",
                            "public.case_sheet",
                            "public.case_hold",
                            "public.case_listing",
                            "public.finger_print",
                            "public.print_content",
                            "public.comparison",
                            "public.case_file_piece",
                            "public.nationality_decision",
                            "audit.trail");
            assertThat(monitor.count("journey where announced_at is null")).isZero();
            assertThat(monitor.count("journey_seat where proposed_at is null")).isZero();
            assertThat(monitor.count("repatriation_case where id = '" + stories.submitted + "'"))
                    .as("no transfer was proposed")
                    .isZero();
            assertThat(monitor.count("monitoring_report where finished_at is null"))
                    .isZero();
            assertThat(monitor.count("monitoring_copy where reader <> 'MONITOR'"))
                    .isZero();
            assertThat(monitor.user("m:two").count("monitoring_note")).isZero();
            assertThatThrownBy(() -> monitor.tryTo("insert into monitoring_note values (gen_random_uuid(), '"
                            + stories.announced.uuid() + "', 'm:one', 'forged', now())"))
                    .hasMessageContaining(REFUSED);
        }
    }

    @Test
    void ofAMonitorTheSidesHaveFinishedReportsInTheirOwnCopyAndNoNote() throws SQLException {
        try (RawRows us = RawRows.asPortal(url).actingFor("US")) {
            assertThat(us.count("monitoring_assignment")).isPositive();
            assertThat(us.count("monitoring_note")).isZero();
            assertThat(us.count("monitoring_observation")).isZero();
            assertThat(us.count("monitoring_report where finished_at is null")).isZero();
            assertThat(us.count("monitoring_report")).isPositive();
            assertThat(us.texts("select distinct reader from monitoring_copy")).containsExactly("US");
            assertThat(us.tryTo("delete from monitoring_assignment")).isZero();
        }
    }

    @Test
    void whileTheHoldSentenceStandsNothingNewerIsThere() throws SQLException {
        try (RawRows co = RawRows.asPortal(url).actingFor("CO")) {
            String later = "treatment_shared where case_id = '" + stories.submitted + "' and at > now() and owner = ";
            assertThat(co.count(later + "'CO'")).isOne();
            assertThat(co.count(later + "'US'")).isZero();
        }
    }
}
