package org.puente.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.testing.TestActors.usCaseworker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The second wall: what PostgreSQL shows and takes, whatever a query forgets. Each rule finds what is planted for it. */
@PortalTest
@Tag("database")
@EnabledIfSystemProperty(named = "puente.test.database", matches = "postgresql")
class RowRuleTest {

    private static final String REFUSED = "violates row-level security policy";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Value("${spring.datasource.url}")
    private String url;

    @BeforeEach
    void rowsOfBothSides() {
        RowStories.of(portal);
    }

    @Test
    void everyTableIsUnderTheRuleOrSaysWhyNot() throws SQLException {
        try (RawRows rows = RawRows.asAdministrator(url)) {
            assertThat(RowTables.unguarded(rows)).isEqualTo(RowTables.OF_NOBODY.keySet());

            rows.execute("create table intruder (owner varchar(2))");
            rows.execute("alter table case_hold no force row level security");
            rows.execute("alter table person disable row level security");
            rows.execute("drop policy added on audit.trail");
            assertThat(RowTables.unguarded(rows))
                    .as("planted")
                    .contains("public.intruder", "public.case_hold", "public.person", "audit.trail");
        }
    }

    @Test
    void everyTableHasRowsHereButShowsNoneWithoutACountry() throws SQLException {
        try (RawRows all = RawRows.asAdministrator(url)) {
            Set<String> bound = RowTables.bound(all);
            assertThat(RowTables.withRows(all, bound)).isEqualTo(bound);
            try (RawRows portalsOwn = RawRows.asPortal(url)) {
                assertThat(RowTables.withRows(portalsOwn, bound)).isEmpty();
                assertThat(RowTables.withRows(portalsOwn.actingFor("").user(""), bound))
                        .isEmpty();
            }

            all.execute("create policy planted on case_hold for select using (true)");
            assertThat(RowTables.withRows(all.asPortalFromNowOn(), bound))
                    .as("planted")
                    .containsExactly("public.case_hold");
        }
    }

    @Test
    void aThirdCountryHasNothing() throws SQLException {
        try (RawRows rows = RawRows.asPortal(url).actingFor("MX")) {
            Set<String> bound = RowTables.bound(rows);
            assertThat(RowTables.withRows(rows, bound)).isEmpty();
        }
    }

    @Test
    void aSideReadsItsOwnRowsAllOfThemAndNoneOfTheOthers() throws SQLException {
        try (RawRows all = RawRows.asAdministrator(url)) {
            Map<String, Long> ours = RowTables.ownRows(all, "US");
            try (RawRows us = RawRows.asPortal(url).actingFor("US")) {
                assertThat(RowTables.ownRows(us, "US")).isEqualTo(ours);
                assertThat(RowTables.withRowsOfOthers(us, "US")).isEmpty();
            }

            all.execute("create policy planted on case_sheet for select using (true)");
            all.execute("drop policy seen on person_name_key");
            all.asPortalFromNowOn().actingFor("CO");
            assertThat(RowTables.ownRows(all, "CO")).as("planted").containsEntry("public.person_name_key", 0L);
            assertThat(RowTables.withRowsOfOthers(all, "CO")).as("planted").containsExactly("public.case_sheet");
        }
    }

    @Test
    void nobodyAddsOrTakesOverARowForAnother() throws SQLException {
        try (RawRows all = RawRows.asAdministrator(url);
                RawRows us = RawRows.asPortal(url).actingFor("US")) {
            for (String[] owned : RowTables.owners(all)) {
                if (!owned[0].equals("audit.trail")) {
                    assertRefused(all, us, owned[0], owned[1]);
                }
            }
            assertThatThrownBy(() -> us.tryTo("insert into audit.trail (id, at, what, payload, country)"
                            + " values (gen_random_uuid(), now(), 'planted', '{}', 'CO')"))
                    .hasMessageContaining(REFUSED);
        }
    }

    @Test
    void aPolicyThatTakesEverythingIsFound() throws SQLException {
        try (RawRows planted = RawRows.asAdministrator(url)) {
            planted.execute("create policy planted on case_series for insert with check (true)");
            planted.asPortalFromNowOn().actingFor("US");
            assertThat(planted.tryTo("insert into case_series (series, owner, next_number) values ('X', 'CO', 1)"))
                    .as("planted")
                    .isOne();
        }
    }

    private static void assertRefused(RawRows all, RawRows us, String table, String owner) throws SQLException {
        String foreign =
                all.texts("select to_json(t)::text from " + table + " t where " + owner + " = 'CO' limit 1").stream()
                        .findFirst()
                        .orElse("{\"%s\": \"CO\"}".formatted(owner));
        String copy = "insert into %1$s overriding system value"
                + " select * from json_populate_record(null::%1$s, cast(? as json))";
        assertThatThrownBy(() -> us.tryTo(copy.formatted(table), foreign))
                .as("added to %s", table)
                .hasMessageContaining(REFUSED);
        if (table.startsWith("public.")) {
            String removing = "delete from " + table + " where " + owner + " = 'CO'";
            assertThat(us.tryTo(removing)).as("removed from %s", table).isZero();
        }
    }

    @Test
    void aRowIsNotGivenAway() throws SQLException {
        try (RawRows us = RawRows.asPortal(url).actingFor("US")) {
            assertThatThrownBy(() -> us.tryTo("update case_hold set owner = 'CO'"))
                    .hasMessageContaining(REFUSED);
            assertThatThrownBy(() -> us.tryTo("update repatriation_case set sending = 'MX', receiving = 'CO'"))
                    .hasMessageContaining(REFUSED);
        }
    }

    @Test
    void aReadOutsideATransactionFindsNothing() {
        Actors.as(usCaseworker(), () -> {
            assertThat(cases()).isZero();
            assertThat(transaction.<Long>execute(_ -> cases())).isPositive();
            assertThat(cases()).as("told for one transaction alone").isZero();
        });
        assertThat(transaction.<Long>execute(_ -> cases())).as("nobody acts").isZero();
    }

    @Test
    void aMigrationThatForgetsTheRuleFailsInsteadOfFindingNoRows(@TempDir Path planted) throws IOException {
        Files.writeString(planted.resolve("V99_99__planted.sql"), "update case_hold set note = null;");
        var flyway = Flyway.configure()
                .dataSource(url, "puente_owner", "")
                .locations("classpath:db/migration", "classpath:db/vendor/postgresql", "filesystem:" + planted)
                .outOfOrder(true)
                .load();

        assertThatThrownBy(flyway::migrate).hasMessageContaining("would be affected by row-level security policy");
    }

    private long cases() {
        return database.sql("select count(*) from repatriation_case")
                .query(Long.class)
                .single();
    }
}
