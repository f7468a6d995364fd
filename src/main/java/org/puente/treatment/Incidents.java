package org.puente.treatment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.puente.treatment.Incident.State;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The incidents of one side, always asked for with that country. */
interface Incidents extends Repository<OpenedIncident, UUID> {

    OpenedIncident saveAndFlush(OpenedIncident incident);

    @Query("select i from OpenedIncident i where i.id = :id and i.owner = :owner")
    Optional<OpenedIncident> find(UUID id, String owner);

    @Query("select i from OpenedIncident i where i.caseId = :caseId and i.owner = :owner order by i.openedAt")
    List<OpenedIncident> of(UUID caseId, String owner);

    @Query("select distinct i.caseId from OpenedIncident i where i.caseId in :cases and i.owner = :owner"
            + " and i.state = org.puente.treatment.Incident.State.OPEN")
    List<UUID> withOpenOnes(Collection<UUID> cases, String owner);

    @Query("select i from OpenedIncident i where i.caseId in :cases and i.owner = :owner order by i.openedAt")
    List<OpenedIncident> ofAll(Collection<UUID> cases, String owner);

    /** Of which the other side is still to be told; the oldest first. */
    @Query("select i from OpenedIncident i where i.caseId = :caseId and i.owner = :owner and i.untold is not null"
            + " order by i.openedAt, i.id")
    List<OpenedIncident> untold(UUID caseId, String owner);

    /** Opened by a monitor or by the other side, and taken over by nobody. */
    @Query("select i from OpenedIncident i where i.owner = :owner and i.state = :state and (i.keeper = ''"
            + " or (i.monitorName is not null and i.keeper = i.openedBy)) order by i.openedAt")
    List<OpenedIncident> leftToNobody(String owner, State state, Limit limit);

    /** Neither answered nor closed by then. */
    @Query(
            "select i from OpenedIncident i where i.owner = :owner and i.state = org.puente.treatment.Incident.State.OPEN"
                    + " and i.answeredAt is null and i.answerDue <= :now order by i.answerDue")
    List<OpenedIncident> overdue(String owner, Instant now, Limit limit);

    /** The oldest first. */
    @Query("select i from OpenedIncident i where i.owner = :owner and i.state = :state order by i.openedAt, i.id")
    List<OpenedIncident> page(String owner, State state, Pageable page);

    @Query("select i from OpenedIncident i where i.owner = :owner and i.keeper = :user and i.state = :state"
            + " order by i.openedAt")
    List<OpenedIncident> keptBy(String user, String owner, State state, Limit limit);
}
