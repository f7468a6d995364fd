package org.puente.approvals;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Decisions of all countries; never without naming the country. */
interface StoredDecisions extends Repository<StoredDecision, UUID> {

    StoredDecision saveAndFlush(StoredDecision decision);

    Optional<StoredDecision> findByCountryAndCaseId(String country, UUID caseId);
}
