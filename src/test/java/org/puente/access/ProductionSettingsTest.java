package org.puente.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ProductionSettingsTest {

    private final MockEnvironment settings = new MockEnvironment();

    @BeforeEach
    void everythingIsRight() {
        with("puente.database", "postgresql");
        with("puente.demo.enabled", "false");
        with("puente.address", "https://puente.example");
        with("server.address", "127.0.0.1");
        with("spring.datasource.url", "jdbc:postgresql://database.internal/puente");
        with("spring.flyway.url", "jdbc:postgresql://database.internal/puente");
        with("spring.datasource.password", "Rn4-vT9k-eWq2-app");
        with("spring.flyway.password", "Hb7-pL3x-uYz8-owner");
        with("puente.keys.master", "q83vASNFZ4kBI0VniavN7wEjRWeJq83vASNFZ4mrze8=");
        realm("us", "https://sign-in.example/realms/puente-us", "Kd5-mC1s-oTg6-us");
        realm("co", "https://ingreso.example/realms/puente-co", "Zf8-jV2a-iPw4-co");
    }

    @Test
    void theseSettingsAreGoodForProduction() {
        assertThat(new ProductionSettings(settings).objection()).isEmpty();
    }

    @Test
    void theDemoIsRefused() {
        with("puente.demo.enabled", "true");
        assertThat(said())
                .isEqualTo("Production has neither the demo's data nor its sign-in: set puente.demo.enabled=false.");
    }

    @Test
    void h2IsRefused() {
        with("puente.database", "h2");
        assertThat(said()).startsWith("Production keeps its data in PostgreSQL");

        with("puente.database", "postgresql");
        with("spring.datasource.url", "jdbc:h2:mem:puente");
        assertThat(said()).startsWith("Production keeps its data in PostgreSQL");
    }

    @Test
    void aMissingSecretIsRefused() {
        realm("co", "https://ingreso.example/realms/puente-co", "");
        assertThat(said()).isEqualTo("The secret puente.realms.co.secret is missing.");

        with("puente.keys.master", "");
        assertThat(said()).isEqualTo("The secret puente.keys.master is missing.");

        with("spring.datasource.password", " ");
        assertThat(said()).isEqualTo("The secret spring.datasource.password is missing.");
    }

    @Test
    void aDefaultOrShortSecretIsRefused() {
        for (String secret : new String[] {"changeme-changeme", "postgres", "Puente-puente-puente", "Rn4-vT9k"}) {
            with("spring.flyway.password", secret);
            assertThat(said())
                    .as(secret)
                    .isEqualTo("The secret spring.flyway.password is a default one or shorter than 16 characters.");
        }
    }

    @Test
    void oneSecretForTwoThingsIsRefused() {
        with("spring.flyway.password", "Rn4-vT9k-eWq2-app");
        assertThat(said()).isEqualTo("The secret spring.datasource.password is used for something else too.");
    }

    @Test
    void plainHttpToTheOutsideIsRefused() {
        with("puente.address", "http://puente.example");
        assertThat(said()).startsWith("http://puente.example would be reached without encryption");

        with("puente.address", "http://127.0.0.1.puente.example");
        assertThat(said()).startsWith("http://127.0.0.1.puente.example would be reached without encryption");

        with("puente.address", "http://127.0.0.1:8080");
        realm("us", "http://sign-in.example/realms/puente-us", "Kd5-mC1s-oTg6-us");
        assertThat(said()).startsWith("http://sign-in.example/realms/puente-us would be reached without encryption");
    }

    @Test
    void mailInPlainToAnotherHostIsRefused() {
        with("puente.mail.host", "relay.internal");
        assertThat(said()).isEqualTo("nothing");

        with("puente.mail.encryption", "none");
        assertThat(said())
                .isEqualTo("Mail would go to relay.internal without encryption:"
                        + " set puente.mail.encryption=STARTTLS or TLS.");

        for (String here : new String[] {"localhost", "127.0.0.1", "[::1]"}) {
            with("puente.mail.host", here);
            assertThat(said()).as(here).isEqualTo("nothing");
        }
    }

    @Test
    void aMailPasswordThatIsMissingADefaultOrUsedTwiceIsRefused() {
        with("puente.mail.user", "puente");
        assertThat(said()).isEqualTo("The secret puente.mail.password is missing.");

        with("puente.mail.password", "secret");
        assertThat(said()).isEqualTo("The secret puente.mail.password is a default one or shorter than 16 characters.");

        with("puente.mail.password", "Rn4-vT9k-eWq2-app");
        assertThat(said()).endsWith("is used for something else too.");

        with("puente.mail.password", "Jy6-bN0r-sXd1-mail");
        assertThat(said()).isEqualTo("nothing");
    }

    @Test
    void anOpenPortWithoutEncryptionIsRefused() {
        with("server.address", "0.0.0.0");
        assertThat(said()).startsWith("The portal would listen on 0.0.0.0 without encryption");

        with("server.address", "");
        assertThat(said()).startsWith("The portal would listen on every address without encryption");

        with("puente.behind-proxy", "true");
        assertThat(new ProductionSettings(settings).objection()).isEmpty();
    }

    @Test
    void anAddressNobodyKnowsIsRefused() {
        with("puente.address", "");
        assertThat(said()).startsWith("Say where browsers find the portal");
    }

    @Test
    void noRealmIsRefused() {
        MockEnvironment none = new MockEnvironment();
        settings.getPropertySources().forEach(source -> {
            for (String name : ((org.springframework.core.env.EnumerablePropertySource<?>) source).getPropertyNames()) {
                if (!name.startsWith("puente.realms")) {
                    none.setProperty(name, settings.getProperty(name, ""));
                }
            }
        });
        assertThat(new ProductionSettings(none).objection().orElse("")).startsWith("Nobody could sign in");
    }

    private String said() {
        return new ProductionSettings(settings).objection().orElse("nothing");
    }

    private void realm(String party, String issuer, String secret) {
        with("puente.realms." + party + ".issuer", issuer);
        with("puente.realms." + party + ".secret", secret);
    }

    private void with(String name, String value) {
        settings.setProperty(name, value);
    }
}
