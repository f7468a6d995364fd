package org.puente.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.puente.access.ProductionRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where the master key comes from: the setting {@value #SETTING}, so the environment or a file of secrets. Elsewhere
 * than in production one is made in the portal's folder, readable by its user alone, if none is set.
 */
@Component
class MasterKeySource {

    static final String SETTING = "puente.keys.master";

    private static final Logger LOG = LoggerFactory.getLogger(MasterKeySource.class);
    private static final int BYTES = 32;

    private final Environment settings;

    MasterKeySource(Environment settings) {
        this.settings = settings;
    }

    MasterKeyLines lines() {
        String set = settings.getProperty(SETTING, "");
        if (set.isBlank() && !settings.matchesProfiles("production")) {
            return MasterKeyLines.read(fromFolder());
        }
        if (!MasterKeyLines.areKeys(set)) {
            throw new ProductionRefused(
                    "The master key in %s is not 32 random bytes in Base64, as `openssl rand -base64 32` makes: nothing that was sealed with another one could be read."
                            .formatted(SETTING));
        }
        return MasterKeyLines.read(set);
    }

    private String fromFolder() {
        Path folder = Path.of(settings.getProperty("puente.data", "./data"), "keys");
        Path file = folder.resolve("master.key");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                make(folder, file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path folder, Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path whole = Files.createTempFile(folder, "master", ".new");
        if (Files.getFileStore(whole).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            Files.setPosixFilePermissions(whole, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(whole, Base64.getEncoder().encodeToString(key) + "\n");
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        LOG.info("Made a master key in {}", file);
    }
}
