package org.puente.convictions;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actors;
import org.puente.audit.Refused;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The cases on which convictions are anything to whoever acts. Every other one is not there. */
@Component
class ConvictionAccess {

    private final CaseDesk cases;
    private final ApplicationEventPublisher events;

    ConvictionAccess(CaseDesk cases, ApplicationEventPublisher events) {
        this.cases = cases;
        this.events = events;
    }

    /** Empty where the agreement allows none, for a foreign case, and for who may not read any. */
    Optional<CaseFacts> readable(CaseId id) {
        return ConvictionRules.mayRead(Actors.current())
                ? cases.facts(id).filter(ConvictionRules::isOn)
                : Optional.empty();
    }

    /** @throws CaseNotFound where the acting side may release none, too */
    CaseFacts releasing(CaseId id) {
        return readable(id)
                .filter(facts -> ConvictionRules.releasing(facts).isPresent())
                .orElseThrow(CaseNotFound::new);
    }

    /** Records a refusal, in a line that is the same for every private reason. */
    Refusal refused(CaseId id, String key) {
        events.publishEvent(new Refused("convictions.refused", id, key, Map.of()));
        return new Refusal(key);
    }

    void done(String what, CaseId id, UUID conviction) {
        events.publishEvent(ConvictionAct.onRecord(what, id, conviction));
    }
}
