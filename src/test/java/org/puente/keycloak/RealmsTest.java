package org.puente.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.puente.access.PartyRealm;
import org.puente.access.Role;
import org.puente.access.SystemScope;
import org.puente.keycloak.Realms.Party;
import org.puente.keycloak.Realms.PartyRole;

class RealmsTest {

    private static final Realms REALMS = Realms.read();

    @Test
    void everyRoleOfTheCodeIsARealmsAndNoOther() {
        for (Party party : REALMS.parties()) {
            assertThat(REALMS.roles(party).stream().map(PartyRole::name))
                    .containsExactlyInAnyOrderElementsOf(
                            new PartyRealm(party.key(), URI.create("https://realm.invalid"))
                                    .roles().stream().map(Role::realmRole).toList());
        }
    }

    @Test
    void theScopesOfSystemsAreThoseOfTheCode() {
        assertThat(REALMS.systems().audience()).isEqualTo(SystemScope.AUDIENCE);
        assertThat(REALMS.systems().scopes())
                .isEqualTo(Stream.of(SystemScope.values())
                        .collect(Collectors.toMap(
                                SystemScope::written, scope -> scope.role().realmRole())));
    }

    @Test
    void theSecondFactorIsAskedOfTheRolesThatDecideAndOversee() {
        assertThat(REALMS.roles().stream().filter(PartyRole::secondFactor).map(PartyRole::name))
                .containsExactly("supervisor", "examiner", "consular-officer", "auditor", "administrator");
    }

    @Test
    void theSignInPageHasThePortalsColours() throws IOException {
        String portal = Files.readString(Path.of("themes/portal/tokens.css"));

        assertThat(Pattern.compile("^  (--(?!pf-).*?;)", Pattern.MULTILINE)
                        .matcher(Files.readString(Path.of("themes/keycloak/puente/login/resources/css/puente.css")))
                        .results()
                        .map(token -> token.group(1)))
                .hasSizeGreaterThan(10)
                .allSatisfy(token -> assertThat(portal).contains(token));
    }

    /** After a change of {@code realms.yaml}: {@code ./mvnw test -Dtest=RealmsTest -DargLine=-Dguide.write=true}. */
    @Test
    void theRealmFilesAreWhatTheirSourceSays() throws IOException {
        for (Party party : REALMS.parties()) {
            Path file = Realms.FOLDER.resolve(party.realm() + ".json");
            String realm = new RealmFile(REALMS, party).write();
            if (Boolean.getBoolean("guide.write")) {
                Files.writeString(file, realm);
            }

            assertThat(file).hasContent(realm);
        }
    }
}
