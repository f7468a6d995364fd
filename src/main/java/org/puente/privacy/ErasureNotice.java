package org.puente.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.puente.cases.DataKind;
import org.puente.countries.CaseId;
import org.puente.countries.Country;

/**
 * What the other side is told of an erasure: of which kinds that it once had something. Neither how many, nor by what rule.
 *
 * @param from whose data it was
 */
public record ErasureNotice(
        UUID id,
        Country from,
        Country reader,
        String number,
        CaseId caseId,
        String caseNumber,
        Instant erasedAt,
        LocalDate lastBackupOn,
        Set<DataKind> kinds) {

    public ErasureNotice {
        kinds = new TreeSet<>(kinds);
    }
}
