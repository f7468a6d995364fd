package org.puente.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.access.ProductionRefused;
import org.springframework.mock.env.MockEnvironment;

class MasterKeySourceTest {

    @TempDir
    private Path folder;

    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void outsideOfProductionAKeyIsMadeOnceForItsUserAlone() throws IOException {
        settings.setProperty("puente.data", folder.toString());

        int made = new MasterKeySource(settings).lines().current();

        Path file = folder.resolve("keys/master.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(new MasterKeySource(settings).lines().current()).isEqualTo(made);
    }

    @Test
    void productionMakesNoneAndRefusesWhatIsNoKey() {
        settings.addActiveProfile("production");
        settings.setProperty("puente.data", folder.toString());
        String zeros = Base64.getEncoder().encodeToString(new byte[32]);
        String shorter = Base64.getEncoder().encodeToString("Rn4-vT9k-eWq2-app".getBytes());
        for (String line : new String[] {"", "change-me-change-me", zeros, shorter}) {
            settings.setProperty("puente.keys.master", line);
            assertThatThrownBy(() -> new MasterKeySource(settings).lines())
                    .as(line)
                    .isInstanceOf(ProductionRefused.class)
                    .hasMessageStartingWith("The master key in puente.keys.master is not 32 random bytes in Base64");
        }
        assertThat(folder).isEmptyDirectory();
    }
}
