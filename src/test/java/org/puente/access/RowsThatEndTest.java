package org.puente.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.CO;
import static org.puente.testing.TestActors.US;
import static org.puente.testing.TestActors.officer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.puente.cases.HeldData;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.journeys.JourneyId;
import org.puente.journeys.ManifestLine;
import org.puente.journeys.ManifestReader;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an erasure leaves of a case with rows in every table, and what the script leaves of signed papers. */
@Tag("database")
@PortalTest
@EnabledIfSystemProperty(named = "puente.test.database", matches = "postgresql")
class RowsThatEndTest {

    /** Tables that keep lines about an erased case, without the person. */
    private static final Set<String> KEPT = Set.of(
            "evidence.print_export",
            "public.case_duty",
            "public.case_event",
            "public.gallery_change",
            "public.erasure",
            "public.erasure_notice",
            "public.privacy_request",
            "audit.trail");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private List<HeldData> held;

    @Value("${spring.datasource.url}")
    private String url;

    private RowStories stories;

    @BeforeEach
    void rowsOfBothSides() {
        stories = RowStories.of(portal);
    }

    @Test
    void anErasureLeavesNoRowThatASideOwnsOfTheCase() throws SQLException {
        List<String[]> owned;
        Set<String> ofCases;
        try (RawRows rows = RawRows.asAdministrator(url)) {
            owned = RowTables.owners(rows);
            ofCases = new TreeSet<>(RowTables.ofCases(rows));
        }
        for (Country side : List.of(US, CO)) {
            Actor eraser = officer(side, Role.PRIVACY_OFFICER);
            Set<String> left = Actors.as(
                    eraser,
                    () -> transaction.execute(undone -> {
                        undone.setRollbackOnly();
                        held.stream()
                                .sorted(Comparator.comparing(HeldData::kind))
                                .forEach(part -> part.erase(stories.submitted, side));
                        assertThat(personsOn(stories.announced, side)).doesNotContain(stories.submitted);
                        return left(owned, ofCases, stories.submitted, side);
                    }));
            assertThat(left).as(side.code()).isSubsetOf(KEPT);
        }
    }

    private List<CaseId> personsOn(JourneyId journey, Country side) {
        return Actors.as(
                        officer(side, Role.TRANSFER_COORDINATOR),
                        () -> portal.getBean(ManifestReader.class).read(journey))
                .orElseThrow()
                .lines()
                .stream()
                .map(ManifestLine::id)
                .toList();
    }

    @Test
    void ofAKeyThePortalMayChangeNothingButWhatWrapsIt() throws SQLException {
        try (RawRows rows = RawRows.asPortal(url).actingFor("US")) {
            assertThat(rows.tryTo("update keys.data_key set master = 0 where owner = 'US'"))
                    .isPositive();
            for (String change : List.of("owner = 'CO'", "case_id = gen_random_uuid()", "purpose = 'FILES'")) {
                assertThatThrownBy(() -> rows.tryTo("update keys.data_key set " + change + " where owner = 'US'"))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private Set<String> left(List<String[]> owned, Set<String> ofCases, CaseId id, Country side) {
        Set<String> found = new TreeSet<>();
        for (String[] table : owned) {
            if (ofCases.contains(table[0])
                    && database.sql("select count(*) from %s where %s = ? and case_id = ?"
                                            .formatted(table[0], table[1]))
                                    .params(side.code(), id.uuid())
                                    .query(Integer.class)
                                    .single()
                            > 0) {
                found.add(table[0]);
            }
        }
        return found;
    }

    @Test
    void theScriptDeletesSignedPapersOfEndedJourneysAndOfNoOthers() throws SQLException, IOException {
        String script = Files.readString(Path.of("docker/delete-signed-papers.sql"))
                .replace("\\set ON_ERROR_STOP on", "")
                .replace("begin;", "")
                .replace("commit;", "");
        try (RawRows rows = RawRows.asAdministrator(url)) {
            rows.execute("update journey set arrives_at = now() - interval '9 days' where id = '%s'"
                    .formatted(stories.announced.uuid()));
            rows.execute("set local role puente_owner");
            rows.execute(script.replace(":days", "10"));
            rows.execute("drop table ended");
            rows.execute("reset role");
            assertThat(papers(rows)).isPositive();

            rows.execute("set local role puente_owner");
            rows.execute(script.replace(":days", "8"));
            rows.execute("reset role");
            assertThat(papers(rows)).isZero();
            assertThat(RowTables.unguarded(rows)).isEqualTo(RowTables.OF_NOBODY.keySet());
        }
    }

    private long papers(RawRows rows) throws SQLException {
        String ofJourney = " where journey_id = '%s'".formatted(stories.announced.uuid());
        return rows.count("evidence.manifest_version" + ofJourney)
                + rows.count("evidence.manifest_export" + ofJourney)
                + rows.count("monitoring_observation" + ofJourney)
                + rows.count("monitoring_report" + ofJourney);
    }
}
