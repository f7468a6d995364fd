package org.puente.documents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The versions of all countries' files; never without naming the country. */
interface StoredVersions extends Repository<StoredVersion, UUID> {

    Optional<StoredVersion> findByIdAndCaseIdAndCountry(UUID id, UUID caseId, String country);

    List<StoredVersion> findByCountryAndCaseIdAndIdIn(String country, UUID caseId, Collection<UUID> ids);
}
