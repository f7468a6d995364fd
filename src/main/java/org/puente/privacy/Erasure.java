package org.puente.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.puente.cases.DataKind;
import org.puente.countries.CaseId;
import org.puente.countries.Country;

/**
 * What was erased: the own side's deletion certificate.
 *
 * @param number by which both sides name the certificate
 * @param lastBackupOn the last day on which a backup that holds the erased data may exist
 * @param kinds how many there were of each kind
 */
public record Erasure(
        UUID id,
        Country owner,
        String number,
        CaseId caseId,
        String caseNumber,
        ErasureScope scope,
        ErasureRule rule,
        Instant erasedAt,
        LocalDate lastBackupOn,
        Map<DataKind, Long> kinds) {

    public Erasure {
        kinds = new TreeMap<>(kinds);
    }
}
