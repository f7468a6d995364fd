package org.puente.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupTermTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 30})
    void backupsThatAreKeptForAtMostThirtyDaysAreGoodForProduction(int days) {
        assertThat(new BackupTerm(days).objection()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 31, 365})
    void anotherTermIsRefused(int days) {
        assertThat(new BackupTerm(days).objection())
                .hasValue("Backups would be kept for " + days + " days: set puente.backups.kept-days from 1 to 30,"
                        + " and keep them no longer.");
    }
}
