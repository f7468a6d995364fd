package org.puente.cases;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.Agreements;
import org.puente.cases.CaseHistory.StateChange;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what clocks follow from: of one case while its page is put together, or of many in five queries. */
@Component
class ClockInputs {

    private final JdbcClient jdbc;
    private final CaseHistory history;
    private final UnavailabilityBook unavailability;
    private final ExtensionBook extensions;
    private final SignatureBook signatures;
    private final Agreements agreements;

    ClockInputs(
            JdbcClient jdbc,
            CaseHistory history,
            UnavailabilityBook unavailability,
            ExtensionBook extensions,
            SignatureBook signatures,
            Agreements agreements) {
        this.jdbc = jdbc;
        this.history = history;
        this.unavailability = unavailability;
        this.extensions = extensions;
        this.signatures = signatures;
        this.agreements = agreements;
    }

    ClockInput of(CaseFacts facts) {
        Country viewer = facts.viewer();
        return new ClockInput(
                facts.agreement(),
                viewer,
                facts.state(),
                facts.stateSince(),
                facts.documentsCame(),
                facts.proposedBy(),
                history.changes(facts.id()),
                unavailability.of(facts.id(), viewer),
                unavailability.of(facts.id(), facts.agreement().partnerOf(viewer)),
                extensions.of(facts.id()),
                signatures.waiting(facts));
    }

    private record VersionKey(String agreement, int version) {}

    /** A country and all with whom it has agreements. */
    private Set<Country> sides(Country viewer) {
        return agreements.everyVersionOf(viewer).stream()
                .flatMap(agreement -> Stream.of(viewer, agreement.partnerOf(viewer)))
                .collect(Collectors.toSet());
    }

    /** Of those among these cases that are submitted and that the viewer may open. */
    Map<CaseId, ClockInput> of(Collection<CaseId> ids, Country viewer) {
        Map<CaseId, ClockInput> inputs = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return inputs;
        }
        Map<CaseId, List<StateChange>> changes = history.changes(ids);
        Map<CaseId, Map<Country, List<Interval>>> stretches = unavailability.of(ids, sides(viewer));
        Map<CaseId, List<ClockExtension>> extended = extensions.of(ids);
        Map<CaseId, List<ClockInput.Waiting>> waiting = signatures.waiting(ids, viewer);
        Map<VersionKey, AgreementProfile> versions = new HashMap<>();
        jdbc.sql(
                        "select id, agreement_id, agreement_version, state, state_since, documents_came, proposed_by from repatriation_case"
                                + " where id in (:ids) and submitted_at is not null"
                                + " and (sending = :viewer or receiving = :viewer)")
                .param("ids", ids.stream().map(CaseId::uuid).toList())
                .param("viewer", viewer.code())
                .query(row -> {
                    CaseId id = new CaseId(row.getObject("id", UUID.class));
                    AgreementProfile agreement = versions.computeIfAbsent(
                            new VersionKey(row.getString("agreement_id"), row.getInt("agreement_version")),
                            key -> agreements.version(key.agreement(), key.version()));
                    Map<Country, List<Interval>> held = stretches.getOrDefault(id, Map.of());
                    inputs.put(
                            id,
                            new ClockInput(
                                    agreement,
                                    viewer,
                                    CaseState.valueOf(row.getString("state")),
                                    Rows.instant(row, "state_since"),
                                    row.getBoolean("documents_came"),
                                    Optional.ofNullable(row.getString("proposed_by"))
                                            .map(Country::new)
                                            .orElse(null),
                                    changes.getOrDefault(id, List.of()),
                                    held.getOrDefault(viewer, List.of()),
                                    held.getOrDefault(agreement.partnerOf(viewer), List.of()),
                                    extended.getOrDefault(id, List.of()),
                                    waiting.getOrDefault(id, List.of())));
                });
        return inputs;
    }
}
