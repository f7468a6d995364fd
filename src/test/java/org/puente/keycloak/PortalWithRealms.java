package org.puente.keycloak;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.puente.PuenteApplication;
import org.puente.testing.PostgresServer;
import org.puente.testing.TestDatabase;
import org.puente.testing.Visitor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test that signs in through a real Keycloak; its name ends in {@code BrowserTest}. One Keycloak and one portal in profile
 * {@code production}, on PostgreSQL, serve all of them, so a test puts back the users that it changes.
 */
@SpringBootTest(
        classes = PuenteApplication.class,
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {
            "puente.agreements=us-co",
            // Beside it stand the tests' invented agreements, whose countries have no realm.
            "puente.profiles=classpath*:agreements/us-co-*.yaml",
            // A browser takes production's own name with TLS alone.
            "server.servlet.session.cookie.name=puente-session"
        })
@ActiveProfiles("production")
@ContextConfiguration(initializers = PortalWithRealms.Surroundings.class)
@Import(PortalWithRealms.RealmsFirst.class)
public abstract class PortalWithRealms {

    protected static final Locale ENGLISH = Locale.US;
    protected static final Locale SPANISH = Locale.of("es", "CO");

    protected final RealmsBeside realms = RealmsBeside.shared();

    @Value("${spring.datasource.url}")
    private String database;

    private final List<Visitor> visitors = new ArrayList<>();

    @RegisterExtension
    @SuppressWarnings("unused") // JUnit reads it
    final AfterTestExecutionCallback whatWasSeenLast = test -> {
        if (test.getExecutionException().isPresent()) {
            visitors.forEach(visitor -> visitor.keepEvidence(test.getDisplayName()));
        }
    };

    /** All rows, whoever acts, for a test to look behind the portal. */
    protected JdbcClient wholeDatabase() {
        return JdbcClient.create(new DriverManagerDataSource(database, TestDatabase.POSTGRESQL.administrator(), ""));
    }

    /** A browser with an empty profile that prefers the language. */
    protected Visitor visitor(Locale language) {
        Visitor visitor = Visitor.arrive(realms.portal(), language);
        visitors.add(visitor);
        return visitor;
    }

    /** Goes through the party's door and gives the password at its realm. */
    protected Visitor goTo(Visitor visitor, String party, String username) {
        visitor.open("sign-in");
        visitor.page().locator("a[href*='oauth2/authorization/" + party + "']").click();
        RealmsBeside.fillIn(visitor.page(), username);
        return visitor;
    }

    /** As {@link #goTo}, for whoever needs no code, until the portal has drawn its page. */
    protected Visitor signIn(Visitor visitor, String party, String username) {
        goTo(visitor, party, username).page().waitForURL(address -> address.equals(realms.portal() + "/"));
        return visitor.settle();
    }

    @AfterEach
    void everybodyLeavesWithoutScriptErrors() {
        List<Visitor> leaving = List.copyOf(visitors);
        visitors.clear();
        leaving.forEach(Visitor::leave);
    }

    /** Tells the portal of its database and of the realms, which start meanwhile. */
    static class Surroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            RealmsBeside beside = RealmsBeside.shared();
            String database = PostgresServer.shared().createDatabase("puente_with_realms");
            TestPropertyValues.of(
                            "server.port=" + beside.portalPort(),
                            "puente.data=target/test-data/with-realms",
                            "spring.datasource.url=" + database,
                            "spring.datasource.password=" + UUID.randomUUID(),
                            "spring.flyway.url=" + database,
                            "spring.flyway.password=" + UUID.randomUUID(),
                            "puente.keys.master=" + masterKey())
                    .and(beside.settings().toArray(String[]::new))
                    .applyTo(context);
        }
    }

    /** 32 random bytes in Base64, as production asks for. */
    static String masterKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    /** Production asks its realms before it serves, so they have to be there by then. */
    @TestConfiguration
    static class RealmsFirst {

        @Bean
        SmartLifecycle realms() {
            return new SmartLifecycle() {
                @Override
                public void start() {
                    RealmsBeside.shared().server();
                }

                @Override
                public void stop() {
                    // They end with the tests.
                }

                @Override
                public boolean isRunning() {
                    return false;
                }

                @Override
                public int getPhase() {
                    return Integer.MIN_VALUE;
                }
            };
        }
    }
}
