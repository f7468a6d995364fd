package org.puente.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The files of all countries; there is no way to ask for one without naming the country. */
interface StoredFiles extends Repository<StoredFile, UUID> {

    StoredFile save(StoredFile file);

    StoredFile saveAndFlush(StoredFile file);

    Optional<StoredFile> findByIdAndCountry(UUID id, String country);

    List<StoredFile> findByCountryAndCaseIdAndRemovedAtIsNullOrderByAddedAt(String country, UUID caseId);

    Optional<StoredFile> findFirstByCountryAndCaseIdAndKindAndRemovedAtIsNull(
            String country, UUID caseId, FileKind kind);
}
