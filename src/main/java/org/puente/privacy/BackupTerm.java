package org.puente.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.puente.access.ProductionRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long backups of the database and of the keys are kept at most: {@code puente.backups.kept-days}. */
@Component
class BackupTerm implements ProductionRule {

    /** Person keys are kept at most so many days in backups ({@code domain.md}, Biometrics). */
    static final int LONGEST_DAYS = 30;

    private final int days;

    BackupTerm(@Value("${puente.backups.kept-days}") int days) {
        this.days = days;
    }

    /** The last day on which a backup made just before may exist. */
    LocalDate lastDay(Instant erasedAt, ZoneId zone) {
        return LocalDate.ofInstant(erasedAt, zone).plusDays(days);
    }

    @Override
    public Optional<String> objection() {
        return days >= 1 && days <= LONGEST_DAYS
                ? Optional.empty()
                : Optional.of(
                        "Backups would be kept for %d days: set puente.backups.kept-days from 1 to %d, and keep them no longer."
                                .formatted(days, LONGEST_DAYS));
    }
}
