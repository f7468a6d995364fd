package org.puente.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The built portal as a process of its own, in profile {@code production}. */
record PortalNode(Process process, int port, Path log) implements AutoCloseable {

    private static final Path JAR = Path.of("target", "puente.jar");

    static PortalNode start(Path folder, int port, Path javaOptions, Map<String, String> environment)
            throws IOException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("The portal is not built; use ./puente soak topology");
        }
        Path log = folder.resolve("portal-" + port + ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@docker/java.options",
                "@" + javaOptions,
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString(),
                "--server.port=" + port));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new PortalNode(process, port, log);
    }

    /** Waits until the node says that it is well. */
    void await() throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!process.waitFor(Duration.ofMillis(300))) {
                try {
                    if (client.send(question, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // Nobody listens yet.
                }
            }
        }
        throw new IllegalStateException("The node ended:\n" + Files.readString(log));
    }

    /** As a machine that loses its power. */
    void end() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
