package org.puente.treatment;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.puente.cases.Availability;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseState;
import org.puente.countries.CaseId;
import org.springframework.stereotype.Component;

/**
 * What of the other side's word a reader may know: while its hold sentence stands, nothing newer; once a case is
 * withdrawn, nothing any more.
 */
@Component
class CrossedSigns {

    private final SharedSigns signs;
    private final Availability availability;

    CrossedSigns(SharedSigns signs, Availability availability) {
        this.signs = signs;
        this.availability = availability;
    }

    /** @param group cases of one agreement with the same viewer */
    Map<CaseId, List<SharedSign>> of(List<CaseFacts> group) {
        List<CaseFacts> read = group.stream()
                .filter(facts -> facts.isSubmitted() && facts.state() != CaseState.WITHDRAWN)
                .toList();
        if (read.isEmpty()) {
            return Map.of();
        }
        Map<CaseId, Instant> until = availability.partnerUnavailableSince(read);
        CaseFacts any = read.getFirst();
        Map<CaseId, List<SharedSign>> all = new HashMap<>();
        signs.from(
                        any.agreement().partnerOf(any.viewer()),
                        read.stream().map(CaseFacts::id).toList())
                .forEach((id, crossed) -> all.put(
                        id,
                        crossed.stream()
                                .filter(sign -> !sign.at().isAfter(until.getOrDefault(id, Instant.MAX)))
                                .toList()));
        return all;
    }
}
