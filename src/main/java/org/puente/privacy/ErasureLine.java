package org.puente.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.countries.Country;

/** An erasure as one line of the list. */
final class ErasureLine {

    private static final int WORDS = 10;

    private ErasureLine() {}

    static String write(Erasure erasure) {
        return String.join(
                " ",
                erasure.id().toString(),
                erasure.owner().code(),
                erasure.number(),
                erasure.caseId().toString(),
                erasure.caseNumber(),
                erasure.scope().name(),
                erasure.rule().name(),
                erasure.erasedAt().toString(),
                erasure.lastBackupOn().toString(),
                erasure.kinds().isEmpty() ? "-" : Rows.write(erasure.kinds()));
    }

    /** @throws IllegalArgumentException if it is none */
    static Erasure read(String line) {
        String[] words = line.strip().split(" ");
        if (words.length != WORDS) {
            throw new IllegalArgumentException("Not " + WORDS + " words");
        }
        return new Erasure(
                UUID.fromString(words[0]),
                Country.of(words[1]),
                words[2],
                new CaseId(UUID.fromString(words[3])),
                words[4],
                ErasureScope.valueOf(words[5]),
                ErasureRule.valueOf(words[6]),
                Instant.parse(words[7]),
                LocalDate.parse(words[8]),
                Rows.counts(words[9].equals("-") ? "" : words[9]));
    }
}
