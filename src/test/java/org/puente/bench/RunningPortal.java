package org.puente.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A portal in a process of its own, on a free port of this machine; it ends when closed. */
final class RunningPortal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final int port;
    private final Instant started;
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningPortal(Process process, int port, Instant started) {
        this.process = process;
        this.port = port;
        this.started = started;
    }

    static RunningPortal start(List<String> arguments) throws IOException {
        int port = freePort();
        List<String> all = new ArrayList<>(arguments);
        all.add("--server.port=" + port);
        Instant now = Instant.now();
        return new RunningPortal(new JavaRun(all).start(), port, now);
    }

    URI firstPage() {
        return URI.create("http://127.0.0.1:" + port + "/sign-in");
    }

    /** The time from the start of the process until the first page came. */
    Duration awaitFirstPage() throws InterruptedException {
        return await(firstPage());
    }

    /** The time until everything is ready, the demo's people too. */
    Duration awaitReady() throws InterruptedException {
        return await(URI.create("http://127.0.0.1:" + port + "/actuator/health"));
    }

    double residentMebibytes() throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
        return Double.parseDouble(new String(ps.getInputStream().readAllBytes()).strip()) / 1024;
    }

    private Duration await(URI page) throws InterruptedException {
        while (process.isAlive() && Duration.between(started, Instant.now()).compareTo(PATIENCE) < 0) {
            if (answers(page)) {
                return Duration.between(started, Instant.now());
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new IllegalStateException("The portal did not answer at " + page + "; see target/bench.log");
    }

    private boolean answers(URI page) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        http.close();
        process.destroy();
        process.onExit().join();
    }
}
