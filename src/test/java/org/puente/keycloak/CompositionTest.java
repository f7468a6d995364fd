package org.puente.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That the composition in {@code docker/} keeps what the guide promises of it. */
class CompositionTest {

    private final Composition composition = Composition.read();

    @Test
    void everyServiceIsGuardedAndSaysWhetherItIsWell() {
        assertThat(composition.services()).hasSize(5).allSatisfy((name, service) -> {
            assertThat(service).as(name).containsEntry("read_only", true).containsKey("healthcheck");
            assertThat(service.get("cap_drop")).as(name).isEqualTo(List.of("ALL"));
            assertThat(service.get("security_opt")).as(name).isEqualTo(List.of("no-new-privileges:true"));
        });
    }

    @Test
    void nothingButTheProxyIsReachedFromOutside() {
        assertThat(composition.services().entrySet().stream()
                        .filter(service -> service.getValue().containsKey("ports"))
                        .map(Map.Entry::getKey))
                .containsExactly("proxy");
    }

    @Test
    void everySecretIsAFileThatSomebodyMakesAndNoSecretStandsInAnEnvironment() throws IOException {
        Set<String> used = composition.services().keySet().stream()
                .flatMap(service -> composition.secrets(service).keySet().stream())
                .collect(Collectors.toSet());
        String maker = Files.readString(Path.of("docker", "make-secrets.sh"));

        assertThat(used).isEqualTo(composition.secrets().keySet()).allMatch(maker::contains);
        assertThat(composition.secrets("portal-1").values())
                .contains("spring.datasource.password", "spring.flyway.password", "puente.realms.us.secret");
        assertThat(composition.services().values().stream()
                        .flatMap(service -> service.get("environment") instanceof Map<?, ?> settings
                                ? settings.keySet().stream().map(String::valueOf)
                                : Stream.of()))
                .noneMatch(name -> name.matches(".*(PASSWORD|SECRET)"));
    }

    /** A setting that the proxy's template leaves open and nobody fills in would stop the proxy. */
    @Test
    void theProxyIsToldAllThatItsSettingsLeaveOpen() throws IOException {
        String template = Files.readString(Path.of("docker", "proxy", "puente.conf.template"));
        Map<String, String> settings = composition.environment(
                "proxy", Map.of("PUENTE_HOST", "puente.example", "PUENTE_SIGN_IN_HOST", "sign-in.example"));

        assertThat(template).contains("${PUENTE_NODE_1}", "${PUENTE_NODE_2}");
        assertThat(settings.keySet().stream().reduce(template, (text, name) -> text.replace("${" + name + "}", "")))
                .doesNotContain("${PUENTE");
    }

    @Test
    void keycloaksOwnRealmIsNotReachedFromOutside() throws IOException {
        String template = Files.readString(Path.of("docker", "proxy", "puente.conf.template"));
        Pattern refused = Pattern.compile(template.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("location ~* ") && line.endsWith("{ return 404; }"))
                .map(line -> line.split(" ")[2])
                .findFirst()
                .orElse("$nothing^"));

        assertThat(List.of(
                        "/realms/master",
                        "/realms/master/protocol/openid-connect/token",
                        "/admin/master/console/",
                        "/admin/realms/master/users",
                        "/admin/realms;a=b/master;c=d"))
                .allMatch(path -> refused.matcher(path).find());
        assertThat(List.of(
                        "/realms/puente-us/protocol/openid-connect/auth",
                        "/admin/puente-co/console/",
                        "/admin/realms/puente-us/users",
                        "/admin/serverinfo"))
                .noneMatch(path -> refused.matcher(path).find());
    }

    @Test
    void withoutAMailServerNamedThePortalHasNoneAndStartsAllTheSame() {
        assertThat(composition.environment("portal-1", Map.of()))
                .containsEntry("PUENTE_MAIL_HOST", "")
                .containsEntry("PUENTE_MAIL_PORT", "587")
                .containsEntry("PUENTE_MAIL_ENCRYPTION", "STARTTLS");
        assertThat(composition.environment("portal-2", Map.of("PUENTE_MAIL_HOST", "relay")))
                .containsEntry("PUENTE_MAIL_HOST", "relay");
    }
}
