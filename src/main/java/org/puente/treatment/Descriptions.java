package org.puente.treatment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What one side said about its person, always asked for with that country. */
interface Descriptions extends Repository<DescribedPerson, UUID> {

    DescribedPerson saveAndFlush(DescribedPerson description);

    @Query("select d from DescribedPerson d where d.caseId = :caseId and d.owner = :owner"
            + " order by d.number desc limit 1")
    Optional<DescribedPerson> latest(UUID caseId, String owner);
}
