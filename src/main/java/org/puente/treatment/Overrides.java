package org.puente.treatment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The overrides of one side, always asked for with that country. */
interface Overrides extends Repository<AskedOverride, UUID> {

    AskedOverride saveAndFlush(AskedOverride override);

    @Query("select o from AskedOverride o where o.id = :id and o.owner = :owner")
    Optional<AskedOverride> find(UUID id, String owner);

    @Query("select o from AskedOverride o where o.caseId in :cases and o.owner = :owner order by o.askedAt")
    List<AskedOverride> of(Collection<UUID> cases, String owner);

    @Query("select o from AskedOverride o where o.owner = :owner"
            + " and o.state = org.puente.treatment.CheckOverride.State.WAITING and o.askedBy <> :user"
            + " order by o.askedAt")
    List<AskedOverride> waitingForAnotherThan(String user, String owner, Limit limit);
}
