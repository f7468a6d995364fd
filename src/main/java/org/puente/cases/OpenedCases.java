package org.puente.cases;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.puente.access.Actors;
import org.puente.access.SignedIn;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom another country's query may find among the cases of the acting country: persons of submitted cases, whose data it
 * recorded itself or was given by the country that asks. Never somebody who is under a hold, or not available for
 * transfer for any other cause, on this case or on any other of the same person; whose case was withdrawn; or who is, or
 * may be, a child ({@code domain.md}, Biometrics, Query).
 */
@Service
public class OpenedCases {

    private static final String OPENED = """
            select c.id from repatriation_case c
             where c.id in (:cases) and c.submitted_at is not null
               and (c.sending = :owner or (c.receiving = :owner and c.sending = :asking))
               and not exists (select 1 from case_hold h
                                where h.case_id = c.id and h.owner = :owner and h.lifted_at is null)
               and not exists (select 1 from unavailability u
                                where u.case_id = c.id and u.owner in (c.sending, c.receiving) and u.until_at is null)
               and c.state <> 'WITHDRAWN'
               and not exists (select 1 from case_sheet s
                                 join case_sheet o on o.owner = s.owner and o.person_id = s.person_id
                                 join repatriation_case p on p.id = o.case_id
                                where s.case_id = c.id and s.owner = :owner
                                  and (p.state = 'WITHDRAWN'
                                       or exists (select 1 from case_hold h where h.case_id = p.id
                                                     and h.owner = :owner and h.lifted_at is null)
                                       or exists (select 1 from unavailability u where u.case_id = p.id
                                                     and u.owner in (p.sending, p.receiving) and u.until_at is null)))
            """;

    private final JdbcClient jdbc;
    private final Cases cases;
    private final CaseReader reader;

    OpenedCases(JdbcClient jdbc, Cases cases, CaseReader reader) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.reader = reader;
    }

    /**
     * Those of these cases that are opened now.
     *
     * @param asking the country that asks
     */
    @SignedIn
    @Transactional(readOnly = true)
    public Set<CaseId> among(Collection<CaseId> all, Country asking) {
        return opened(Set.copyOf(all), Actors.current().country(), asking);
    }

    /** As {@link #among}, and none of these cases changes until the transaction ends: a hold comes before it or after it. */
    @SignedIn
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<CaseId> lockAmong(Collection<CaseId> all, Country asking) {
        Country owner = Actors.current().country();
        Set<CaseId> there = all.stream()
                .sorted(Comparator.comparing(CaseId::uuid))
                .filter(id -> cases.lockFor(id.uuid(), owner.code()).isPresent())
                .collect(Collectors.toSet());
        return opened(there, owner, asking);
    }

    private Set<CaseId> opened(Set<CaseId> all, Country owner, Country asking) {
        if (all.isEmpty()) {
            return Set.of();
        }
        List<CaseId> opened = jdbc
                .sql(OPENED)
                .param("cases", all.stream().map(CaseId::uuid).toList())
                .param("owner", owner.code())
                .param("asking", asking.code())
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
        return reader.readAll(opened, owner).stream()
                .filter(facts -> !facts.minor())
                .map(CaseFacts::id)
                .collect(Collectors.toSet());
    }
}
