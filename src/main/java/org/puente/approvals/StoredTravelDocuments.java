package org.puente.approvals;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Travel documents of all countries; never without naming the country. */
interface StoredTravelDocuments extends Repository<StoredTravelDocument, UUID> {

    StoredTravelDocument saveAndFlush(StoredTravelDocument document);

    Optional<StoredTravelDocument> findByCountryAndCaseId(String country, UUID caseId);
}
