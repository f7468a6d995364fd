package org.puente.cases;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All cases. What a country may not open does not exist for it: the same query as for an id that nobody has. */
interface Cases extends Repository<RepatriationCase, UUID> {

    RepatriationCase saveAndFlush(RepatriationCase repatriationCase);

    @Query("select c from RepatriationCase c where c.id = :id"
            + " and (c.sending = :country or (c.receiving = :country and c.submittedAt is not null))")
    Optional<RepatriationCase> openFor(UUID id, String country);

    /** As {@link #openFor}, for many at once. */
    @Query("select c from RepatriationCase c where c.id in :ids"
            + " and (c.sending = :country or (c.receiving = :country and c.submittedAt is not null))")
    List<RepatriationCase> allOpenFor(Collection<UUID> ids, String country);

    /** As {@link #openFor}, and nobody else moves the case or its availability until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from RepatriationCase c where c.id = :id"
            + " and (c.sending = :country or (c.receiving = :country and c.submittedAt is not null))")
    Optional<RepatriationCase> lockFor(UUID id, String country);
}
