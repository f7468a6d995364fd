package org.puente.approvals;

import static org.puente.access.Permission.APPROVE_RETURNS;
import static org.puente.access.Permission.SIGN_SECOND;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.agreements.Agreements;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseList;
import org.puente.cases.CaseQuery;
import org.puente.cases.CaseRow;
import org.puente.cases.CaseState;
import org.puente.cases.WaitingSignature;
import org.puente.cases.WaitingSignatures;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who waits for the consulate of the acting user's country, the oldest clock first. */
@Service
public class ApprovalQueue {

    private static final int MOST = 25;
    private static final int MOST_SIGNATURES = 200;

    private final CaseList list;
    private final CaseDesk cases;
    private final WaitingSignatures signatures;
    private final StoredDecisions decisions;
    private final Agreements agreements;

    ApprovalQueue(
            CaseList list,
            CaseDesk cases,
            WaitingSignatures signatures,
            StoredDecisions decisions,
            Agreements agreements) {
        this.list = list;
        this.cases = cases;
        this.signatures = signatures;
        this.decisions = decisions;
        this.agreements = agreements;
    }

    /** At the most {@value #MOST}; none for a country that receives nobody. */
    @Requires({APPROVE_RETURNS, SIGN_SECOND})
    @Transactional(readOnly = true)
    public List<QueuedPerson> waiting() {
        Country country = Actors.current().country();
        boolean receives = agreements.ofCountry(country).stream()
                .anyMatch(agreement -> agreement.sideOf(country) == Side.RECEIVING);
        if (!receives) {
            return List.of();
        }
        CaseQuery confirmed = new CaseQuery(
                CaseQuery.Scope.OUR_TURN, "", CaseState.NATIONALITY_CONFIRMED, CaseQuery.Sort.CLOCK, false);
        Set<CaseId> signed = signatures.ofMySide(MOST_SIGNATURES).stream()
                .map(WaitingSignature::id)
                .collect(Collectors.toSet());
        return list.page(confirmed, 0, MOST).stream()
                .flatMap(row -> queued(row, country, signed.contains(row.id())).stream())
                .toList();
    }

    private Optional<QueuedPerson> queued(CaseRow row, Country country, boolean signed) {
        return cases.facts(row.id())
                .filter(facts -> facts.side() == Side.RECEIVING)
                .map(facts -> {
                    List<ComparedValue> compared = decisions
                            .findByCountryAndCaseId(country.code(), row.id().uuid())
                            .map(found -> ClaimedAndProven.of(
                                    facts.sheet(), found.value().proven()))
                            .map(ClaimedAndProven::values)
                            .orElse(List.of());
                    int differences = (int)
                            compared.stream().filter(ComparedValue::differs).count();
                    int shown = (int) compared.stream()
                            .filter(value -> value.verdict() != ComparedValue.Verdict.ABSENT)
                            .count();
                    return new QueuedPerson(row, differences, shown, signed);
                });
    }
}
