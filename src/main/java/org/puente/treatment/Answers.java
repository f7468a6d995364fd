package org.puente.treatment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The answers of one side, always asked for with the country that gave them. */
interface Answers extends Repository<GivenAnswer, UUID> {

    GivenAnswer saveAndFlush(GivenAnswer answer);

    @Query("select a from GivenAnswer a where a.caseId in :cases and a.owner = :owner order by a.checkId, a.number")
    List<GivenAnswer> of(Collection<UUID> cases, String owner);
}
