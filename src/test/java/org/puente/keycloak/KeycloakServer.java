package org.puente.keycloak;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real Keycloak on a loopback port, from the distribution that the build keeps in {@code .tools}, with the realms of
 * {@code docker/keycloak}. Its data lives in memory.
 */
public final class KeycloakServer implements AutoCloseable {

    private static final Path TOOLS = Path.of(".tools");
    private static final Path THEMES = Path.of("themes", "keycloak");
    private static final Path FORBIDDEN_PASSWORDS = Realms.FOLDER.resolve("common-passwords.txt");
    private static final List<String> BUILD = List.of("--db=dev-mem");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final URI address;
    private final URI inner;

    private KeycloakServer(Process process, URI address, URI inner) {
        this.process = process;
        this.address = address;
        this.inner = inner;
    }

    /**
     * Starts a server and waits until it answers for every realm.
     *
     * @param home an own folder of this server
     * @param realms what each realm file holds, by realm
     * @param environment what fills the files' placeholders
     */
    public static KeycloakServer start(
            Path home, int port, Map<String, String> realms, Map<String, String> environment) {
        return start(home, port, URI.create("http://127.0.0.1:" + port), realms, environment);
    }

    /**
     * As {@link #start(Path, int, Map, Map)}, behind a proxy.
     *
     * @param address where browsers find it
     */
    static KeycloakServer start(
            Path home, int port, URI address, Map<String, String> realms, Map<String, String> environment) {
        try {
            Path distribution = distribution();
            build(distribution);
            furnish(distribution, home, realms);
            ProcessBuilder command = command(
                    home,
                    "start",
                    "--optimized",
                    "--import-realm",
                    "--cache=local",
                    "--http-enabled=true",
                    "--http-host=127.0.0.1",
                    "--http-port=" + port,
                    "--hostname=" + address,
                    "--log-level=warn");
            command.environment().putAll(environment);
            Process process = command.redirectErrorStream(true)
                    .redirectOutput(home.resolve("keycloak.log").toFile())
                    .start();
            KeycloakServer server = new KeycloakServer(process, address, URI.create("http://127.0.0.1:" + port));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            for (String realm : realms.keySet()) {
                server.await(realm, home.resolve("keycloak.log"));
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return address;
    }

    public URI issuer(String realm) {
        return address.resolve("/realms/" + realm);
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** A port of this machine that nobody listens on. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path distribution() throws IOException {
        try (Stream<Path> tools = Files.list(TOOLS)) {
            return tools.filter(folder -> folder.getFileName().toString().startsWith("keycloak-"))
                    .max(Path::compareTo)
                    .orElseThrow(() -> new IllegalStateException(
                            "Keycloak is not in .tools; fetch it with: ./mvnw dependency:unpack@keycloak"));
        }
    }

    /** Prepares the distribution, once for all starts; another process that wants the same waits. */
    private static void build(Path distribution) throws IOException {
        try (FileChannel turn = FileChannel.open(distribution.resolve("build.lock"), CREATE, WRITE);
                FileLock _ = turn.lock()) {
            buildIfNeeded(distribution);
        }
    }

    private static void buildIfNeeded(Path distribution) throws IOException {
        Path mark = distribution.resolve("puente-built");
        String wanted = String.join(" ", BUILD);
        if (Files.exists(mark) && Files.readString(mark).equals(wanted)) {
            return;
        }
        List<String> arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(BUILD);
        Path log = distribution.resolve("build.log");
        Process build = command(distribution, arguments.toArray(String[]::new))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (build.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("Keycloak could not be prepared:\n" + Files.readString(log));
        }
        Files.writeString(mark, wanted);
    }

    /** A home with data and themes of its own around the shared programs. */
    private static void furnish(Path distribution, Path home, Map<String, String> realms) throws IOException {
        copy(distribution.resolve("bin"), home.resolve("bin"));
        copy(THEMES, home.resolve("themes"));
        for (String shared : List.of("lib", "conf", "providers")) {
            Path link = home.resolve(shared);
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, distribution.resolve(shared).toAbsolutePath());
            }
        }
        copy(
                FORBIDDEN_PASSWORDS,
                Files.createDirectories(home.resolve("data").resolve("password-blacklists"))
                        .resolve(FORBIDDEN_PASSWORDS.getFileName()));
        Path imports = Files.createDirectories(home.resolve("data").resolve("import"));
        for (Map.Entry<String, String> realm : realms.entrySet()) {
            Files.writeString(imports.resolve(realm.getKey() + ".json"), realm.getValue());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path target = file.equals(from)
                        ? to
                        : to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!Files.exists(target)) {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static ProcessBuilder command(Path home, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("kc.sh").toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
        builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        return builder;
    }

    private void await(String realm, Path log) throws IOException {
        HttpRequest question = HttpRequest.newBuilder(
                        inner.resolve("/realms/" + realm + "/.well-known/openid-configuration"))
                .build();
        Instant deadline = Instant.now().plus(PATIENCE);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (answer(client, question).filter(status -> status == 200).isEmpty()) {
                if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                    close();
                    throw new IllegalStateException("Keycloak has no realm " + realm + ":\n" + Files.readString(log));
                }
            }
        }
    }

    private Optional<Integer> answer(HttpClient client, HttpRequest question) {
        try {
            process.waitFor(Duration.ofMillis(200));
            return Optional.of(client.send(question, BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
