package org.puente.treatment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What one side said about its person, always asked for with that country. */
interface Descriptions extends Repository<DescribedPerson, UUID> {

    DescribedPerson saveAndFlush(DescribedPerson description);

    @Query("select d from DescribedPerson d where d.caseId in :cases and d.owner = :owner and d.number ="
            + " (select max(n.number) from DescribedPerson n where n.caseId = d.caseId and n.owner = d.owner)")
    List<DescribedPerson> latest(Collection<UUID> cases, String owner);
}
