package org.puente.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.puente.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@PortalTest
@Tag("database")
@EnabledIfSystemProperty(named = "puente.test.database", matches = "postgresql")
class DatabaseRightsTest {

    private final String address;

    @Autowired
    DatabaseRightsTest(@Value("${spring.datasource.url}") String address) {
        this.address = address;
    }

    @Test
    void thePortalsOwnRoleIsGoodForProduction() {
        assertThat(saidOf("puente_app")).isEmpty();
    }

    @Test
    void theOwnerOfTheTablesIsRefused() {
        assertThat(saidOf("puente_owner").orElse("")).startsWith("The database user puente_owner owns tables");
    }

    @Test
    void whoIsAboveThePoliciesIsRefused() {
        assertThat(saidOf("postgres").orElse("")).startsWith("The database user postgres is above");
        as("postgres", "create role above_policies login bypassrls");
        try {
            assertThat(saidOf("above_policies").orElse("")).startsWith("The database user above_policies is above");
        } finally {
            as("postgres", "drop role above_policies");
        }
    }

    @Test
    void whoMayRewriteTheTrailIsRefused() {
        as("postgres", "create role rewriter login");
        as("postgres", "grant update on audit.trail to rewriter");
        try {
            assertThat(saidOf("rewriter").orElse(""))
                    .isEqualTo("The database user rewriter may rewrite the trail:"
                            + " give it the rights that docker/create-roles.sh gives.");
        } finally {
            as("postgres", "revoke update on audit.trail from rewriter");
            as("postgres", "drop role rewriter");
        }
    }

    private Optional<String> saidOf(String user) {
        return new DatabaseRights(database(user)).objection();
    }

    private void as(String user, String statement) {
        database(user).sql(statement).update();
    }

    private JdbcClient database(String user) {
        return JdbcClient.create(new DriverManagerDataSource(address, user, ""));
    }
}
