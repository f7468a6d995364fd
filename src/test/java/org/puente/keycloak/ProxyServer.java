package org.puente.keycloak;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A real nginx on loopback ports with {@code docker/proxy}'s settings, as Debian packs it. */
record ProxyServer(Process process, Path folder) implements AutoCloseable {

    private static final Path TEMPLATE = Path.of("docker", "proxy", "puente.conf.template");

    /** What the image of nginx brings around those settings. */
    private static final String AROUND = """
            %s
            daemon off;
            pid %2$s/nginx.pid;
            error_log %2$s/error.log;
            events {}
            http {
                client_body_temp_path %2$s/body;
                proxy_temp_path %2$s/proxy;
                fastcgi_temp_path %2$s/fastcgi;
                uwsgi_temp_path %2$s/uwsgi;
                scgi_temp_path %2$s/scgi;
                include %2$s/puente.conf;
            }
            """;

    /** @param variables what the template leaves open */
    static ProxyServer start(Path folder, Map<String, String> variables) throws IOException {
        Path home = Files.createDirectories(folder).toAbsolutePath();
        Files.writeString(home.resolve("puente.conf"), Composition.filled(Files.readString(TEMPLATE), variables));
        boolean root = "root".equals(System.getProperty("user.name"));
        Path settings = home.resolve("nginx.conf");
        Files.writeString(settings, AROUND.formatted(root ? "user root;" : "", home));
        Process process = new ProcessBuilder(
                        program().toString(),
                        "-p",
                        home.toString(),
                        "-c",
                        settings.toString(),
                        "-e",
                        home + "/error.log")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("nginx.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new ProxyServer(process, home);
    }

    private static Path program() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("") + File.pathSeparator + "/usr/sbin";
        return Arrays.stream(path.split(Pattern.quote(File.pathSeparator)))
                .map(place -> Path.of(place, "nginx"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "This test needs nginx: install it, or put it on the PATH; on Debian: apt-get install nginx-light"));
    }

    /** Where each answer came from, the last one last. */
    List<String> answeredBy() throws IOException {
        return Files.readAllLines(folder.resolve("access.log")).stream()
                .map(line -> line.replaceFirst(".* ", ""))
                .toList();
    }

    String complaints() throws IOException {
        return Files.readString(folder.resolve("nginx.log")) + Files.readString(folder.resolve("error.log"));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
