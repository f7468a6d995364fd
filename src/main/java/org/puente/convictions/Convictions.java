package org.puente.convictions;

import static org.puente.access.Permission.READ_CONVICTIONS;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.agreements.AgreedConvictions;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseState;
import org.puente.convictions.ReleaseProposal.State;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a reader has of convictions on a case: what the own side wrote down and proposed, and what either side released. A
 * withdrawn case serves no return any more, so what was received on it is shown no longer.
 */
@Service
public class Convictions {

    private final ConvictionAccess access;
    private final ConvictionRules rules;
    private final ConvictionBook book;
    private final ReleaseProposals proposals;
    private final ConvictionReleases releases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Convictions(
            ConvictionAccess access,
            ConvictionRules rules,
            ConvictionBook book,
            ReleaseProposals proposals,
            ConvictionReleases releases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.rules = rules;
        this.book = book;
        this.proposals = proposals;
        this.releases = releases;
        this.events = events;
        this.clock = clock;
    }

    /** Whether there is anything to read or to do; false where the agreement allows none, as for a foreign case. */
    @Requires(READ_CONVICTIONS)
    @Transactional(readOnly = true)
    public boolean concern(CaseId id) {
        return access.readable(id).filter(this::concern).isPresent();
    }

    private boolean concern(CaseFacts facts) {
        return ConvictionRules.releasing(facts).isPresent() || received(facts);
    }

    private boolean received(CaseFacts facts) {
        Country viewer = facts.viewer();
        return facts.state() != CaseState.WITHDRAWN
                && releases.isAny(facts.id(), facts.agreement().partnerOf(viewer), viewer);
    }

    /**
     * Everything, and a line in the trail that it was looked at.
     *
     * @return empty where the agreement allows none, for a foreign case, and where there is nothing to read
     */
    @Requires(READ_CONVICTIONS)
    @Transactional
    public Optional<ConvictionsOfCase> open(CaseId id) {
        Optional<CaseFacts> readable = access.readable(id).filter(this::concern);
        readable.ifPresent(_ -> events.publishEvent(ConvictionAct.looked(id)));
        return readable.map(this::all);
    }

    private ConvictionsOfCase all(CaseFacts facts) {
        Country viewer = facts.viewer();
        Country partner = facts.agreement().partnerOf(viewer);
        List<ConvictionRelease> received = received(facts) ? releases.of(facts.id(), partner, viewer) : List.of();
        Optional<AgreedConvictions> agreed = ConvictionRules.releasing(facts);
        if (agreed.isEmpty()) {
            return new ConvictionsOfCase(false, List.of(), Map.of(), List.of(), List.of(), received, null);
        }
        List<Conviction> own = book.of(facts.id(), viewer);
        Map<UUID, String> staying = new HashMap<>();
        own.forEach(each -> {
            String why = rules.staying(each, agreed.get(), facts);
            if (why != null) {
                staying.put(each.id(), why);
            }
        });
        List<ReleaseProposal> proposed = proposals.of(facts.id(), viewer);
        return new ConvictionsOfCase(
                true,
                own,
                staying,
                proposed.stream().map(this::asItStands).toList(),
                releases.of(facts.id(), viewer, viewer),
                received,
                rules.objection(facts));
    }

    /** One whose time is over has lapsed, whether the clock has looked at it yet or not. */
    private ReleaseProposal asItStands(ReleaseProposal asked) {
        return asked.state() != State.WAITING || asked.waitsAt(clock.instant())
                ? asked
                : new ReleaseProposal(
                        asked.id(),
                        asked.caseId(),
                        asked.kind(),
                        asked.basis(),
                        asked.reason(),
                        asked.convictions(),
                        State.LAPSED,
                        asked.proposedAt(),
                        asked.due(),
                        asked.proposedBy(),
                        asked.proposedByName(),
                        null,
                        null,
                        null);
    }

    /** What waits for a signature of the actor's, the first due first; empty for who may not read any. */
    @Requires(READ_CONVICTIONS)
    @Transactional(readOnly = true)
    public List<ReleaseProposal> waitingForMe(int limit) {
        return ConvictionRules.mayRead(Actors.current())
                ? proposals.waitingForAnotherThan(Actors.current(), clock.instant(), limit)
                : List.of();
    }
}
