package org.puente.keycloak;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.puente.testing.TestDatabase;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SilentDatabaseBrowserTest extends PortalWithRealms {

    private static final String PORTAL_DATABASE = "puente_with_realms";

    @Value("${spring.datasource.url}")
    private String database;

    @AfterEach
    void theDatabaseAnswersAgain() {
        letIn(true);
    }

    @Test
    void whatIsTypedWhileTheDatabaseIsSilentIsKeptWhenItAnswersAgain() {
        Visitor officer = signIn(visitor(ENGLISH), "us", "caseworker").open("cases/new");
        Page page = officer.page();
        Locator silent = page.locator("body > .silent");
        assertThat(health(page, "/readiness")).isEqualTo(200);

        letIn(false);
        page.getByLabel(officer.words("people.new.number")).first().fill("C-4711");

        assertThat(silent).hasText(officer.words("portal.database.page"));
        assertThat(health(page, "")).isEqualTo(503);
        assertThat(health(page, "/readiness")).isEqualTo(503);
        assertThat(health(page, "/liveness")).isEqualTo(200);
        Page another = page.context().newPage();
        another.navigate(realms.portal() + "/cases");
        assertThat(another.getByRole(AriaRole.ALERT)).hasText(officer.words("portal.database.anew"));
        officer.fits("database-silent", 390, 844);
        assertThat(page.getByLabel(officer.words("people.new.number")).first()).hasValue("C-4711");

        letIn(true);

        assertThat(silent).hasCount(0);
        assertThat(page.locator(".draft-line").first()).containsText("Draft saved");
        assertThat(another.locator("h1")).hasText(officer.words("cases.list"));
        officer.open("cases/new");
        assertThat(page.getByLabel(officer.words("people.new.number")).first()).hasValue("C-4711");
    }

    private int health(Page page, String part) {
        return page.context()
                .request()
                .get(realms.portal() + "/actuator/health" + part)
                .status();
    }

    /** PostgreSQL lets nobody into this one database, and ends who is in. */
    private void letIn(boolean anybody) {
        JdbcClient server = JdbcClient.create(new DriverManagerDataSource(
                database.replace(PORTAL_DATABASE, "postgres"), TestDatabase.POSTGRESQL.administrator(), ""));
        server.sql("alter database " + PORTAL_DATABASE + " allow_connections " + anybody)
                .update();
        if (!anybody) {
            server.sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?")
                    .param(PORTAL_DATABASE)
                    .query(Boolean.class)
                    .list();
        }
    }
}
