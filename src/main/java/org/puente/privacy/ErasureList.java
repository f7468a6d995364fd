package org.puente.privacy;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The erasures of all countries in a file beside the database, which no restore of the database puts back. A line each:
 * ids, days and counts, nothing of a person.
 */
@Component
class ErasureList {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureList.class);

    private final Path file;

    ErasureList(@Value("${puente.erasures}") Path file) {
        this.file = file;
    }

    /** Adds a line once the present transaction is kept; what is missing here is added at the next start. */
    void addAfterwards(Erasure erasure) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                try {
                    add(List.of(erasure));
                } catch (UncheckedIOException unwritten) {
                    LOG.error(
                            "Erasure {} is not on the list in {}; it is added at the next start",
                            erasure.number(),
                            file);
                }
            }
        });
    }

    /** Adds lines, on the disk when this returns. */
    synchronized void add(List<Erasure> erasures) {
        StringBuilder lines = new StringBuilder();
        erasures.forEach(erasure -> lines.append(ErasureLine.write(erasure)).append('\n'));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(US_ASCII));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException if a line is not readable: nobody may serve data that were to be erased */
    synchronized List<Erasure> read() {
        try {
            dropTornLine();
            return Files.exists(file)
                    ? Files.readAllLines(file, US_ASCII).stream()
                            .filter(line -> !line.isBlank())
                            .map(this::line)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line that broke off, as when the machine stopped while it was written, is known to the database and added anew. */
    private void dropTornLine() throws IOException {
        String text = Files.exists(file) ? Files.readString(file, US_ASCII) : "";
        if (text.isEmpty() || text.endsWith("\n")) {
            return;
        }
        int end = text.lastIndexOf('\n') + 1;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(end);
        }
        LOG.warn("The last line of the erasure list {} was broken off: {}", file, text.substring(end));
    }

    private Erasure line(String line) {
        try {
            return ErasureLine.read(line);
        } catch (RuntimeException unreadable) {
            throw new IllegalStateException(
                    "The erasure list " + file + " has a line that is none: " + line, unreadable);
        }
    }
}
