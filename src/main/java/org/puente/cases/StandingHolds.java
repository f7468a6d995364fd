package org.puente.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The holds of one side, always asked for with the country that owns them. */
interface StandingHolds extends Repository<Hold, UUID> {

    Hold saveAndFlush(Hold hold);

    @Query("select h from Hold h where h.id = :id and h.owner = :owner")
    Optional<Hold> find(UUID id, String owner);

    @Query(
            "select h from Hold h where h.caseId = :caseId and h.owner = :owner and h.liftedAt is null order by h.placedAt")
    List<Hold> standing(UUID caseId, String owner);

    @Query(
            "select h from Hold h where h.owner = :owner and h.liftedAt is null and h.reviewOn <= :day order by h.reviewOn")
    List<Hold> dueForReview(String owner, LocalDate day, Limit limit);
}
