package org.puente.access;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** What settings have to be in production. The first that is not is said in a sentence. */
class ProductionSettings {

    private static final int SHORTEST_SECRET = 16;
    private static final String MAIL_PASSWORD = "puente.mail.password";
    private static final Set<String> DEFAULTS =
            Set.of("changeme", "change-me", "password", "postgres", "puente", "secret", "admin", "example");

    private final Environment settings;
    private final Map<String, SignInSettings.Realm> realms;

    ProductionSettings(Environment settings) {
        this.settings = settings;
        realms = new TreeMap<>(Binder.get(settings)
                .bind("puente.realms", Bindable.mapOf(String.class, SignInSettings.Realm.class))
                .orElse(Map.of()));
    }

    Optional<String> objection() {
        return Stream.<Supplier<Optional<String>>>of(
                        this::demo,
                        this::database,
                        this::noRealm,
                        this::secrets,
                        this::plainHttp,
                        this::plainMail,
                        this::openPort)
                .flatMap(rule -> rule.get().stream())
                .findFirst();
    }

    private Optional<String> demo() {
        return when(
                settings.getProperty("puente.demo.enabled", Boolean.class, false),
                "Production has neither the demo's data nor its sign-in: set puente.demo.enabled=false.");
    }

    private Optional<String> database() {
        boolean postgresql = text("puente.database").equals("postgresql")
                && text("spring.datasource.url").startsWith("jdbc:postgresql:")
                && text("spring.flyway.url").startsWith("jdbc:postgresql:");
        return when(
                !postgresql,
                "Production keeps its data in PostgreSQL: set puente.database=postgresql and spring.datasource.url.");
    }

    private Optional<String> noRealm() {
        return when(
                realms.isEmpty(),
                "Nobody could sign in: name each party's realm with puente.realms.PARTY.issuer and its secret.");
    }

    private Optional<String> secrets() {
        Map<String, String> secrets = new LinkedHashMap<>();
        for (String name : List.of("spring.datasource.password", "spring.flyway.password", "puente.keys.master")) {
            secrets.put(name, text(name));
        }
        if (!text("puente.mail.user").isBlank() || !text(MAIL_PASSWORD).isBlank()) {
            secrets.put(MAIL_PASSWORD, text(MAIL_PASSWORD));
        }
        realms.forEach((party, realm) -> secrets.put(
                "puente.realms." + party + ".secret",
                Optional.ofNullable(realm.secret()).orElse("")));
        for (Map.Entry<String, String> secret : secrets.entrySet()) {
            Optional<String> wrong = wrong(secret.getValue(), secrets);
            if (wrong.isPresent()) {
                return wrong.map(why -> "The secret %s %s.".formatted(secret.getKey(), why));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> wrong(String secret, Map<String, String> all) {
        if (secret.isBlank()) {
            return Optional.of("is missing");
        }
        if (secret.length() < SHORTEST_SECRET
                || DEFAULTS.stream().anyMatch(secret.toLowerCase(Locale.ROOT)::startsWith)) {
            return Optional.of("is a default one or shorter than %d characters".formatted(SHORTEST_SECRET));
        }
        return all.values().stream().filter(secret::equals).count() > 1
                ? Optional.of("is used for something else too")
                : Optional.empty();
    }

    private Optional<String> plainHttp() {
        String address = text("puente.address");
        if (address.isBlank()) {
            return Optional.of("Say where browsers find the portal: set puente.address=https://….");
        }
        return Stream.concat(Stream.of(address), realms.values().stream().map(realm -> String.valueOf(realm.issuer())))
                .filter(place -> !place.startsWith("https://") && !isLoopback(place))
                .findFirst()
                .map("%s would be reached without encryption: give it an address with https."::formatted);
    }

    private Optional<String> plainMail() {
        String host = text("puente.mail.host").strip();
        return when(
                !host.isEmpty()
                        && text("puente.mail.encryption").strip().equalsIgnoreCase("NONE")
                        && !isLoopback("smtp://" + host),
                "Mail would go to %s without encryption: set puente.mail.encryption=STARTTLS or TLS.".formatted(host));
    }

    private Optional<String> openPort() {
        String address = text("server.address");
        boolean guarded = isLoopback("http://" + address)
                || !text("server.ssl.bundle").isBlank()
                || settings.getProperty("puente.behind-proxy", Boolean.class, false);
        return when(
                !guarded,
                "The portal would listen on %s without encryption: set server.address=127.0.0.1, a server.ssl.bundle, or puente.behind-proxy=true where nothing but a proxy with TLS reaches it."
                        .formatted(address.isBlank() ? "every address" : address));
    }

    private static boolean isLoopback(String address) {
        try {
            String host = URI.create(address).getHost();
            return host != null
                    && (host.equals("localhost")
                            || host.matches("127(\\.\\d+){3}|\\[.*]")
                                    && InetAddress.getByName(host).isLoopbackAddress());
        } catch (IllegalArgumentException | UnknownHostException e) {
            return false;
        }
    }

    private String text(String name) {
        return settings.getProperty(name, "");
    }

    private static Optional<String> when(boolean wrong, String sentence) {
        return wrong ? Optional.of(sentence) : Optional.empty();
    }
}
