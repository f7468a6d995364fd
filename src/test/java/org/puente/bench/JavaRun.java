package org.puente.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of the same Java that runs the bench. What it prints goes to a file. */
record JavaRun(List<String> arguments) {

    private static final File LOG = Path.of("target", "bench.log").toFile();

    static JavaRun of(String... arguments) {
        return new JavaRun(List.of(arguments));
    }

    Process start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG))
                .start();
    }

    void finish() throws IOException, InterruptedException {
        int status = start().waitFor();
        if (status != 0) {
            throw new IllegalStateException(
                    "java " + String.join(" ", arguments) + " ended with " + status + "; see " + LOG);
        }
    }
}
