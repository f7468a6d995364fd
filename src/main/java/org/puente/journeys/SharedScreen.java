package org.puente.journeys;

import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.cases.StepOutcome;
import org.puente.countries.CaseId;
import org.puente.portal.Refusal;
import org.springframework.stereotype.Service;

/** Both sides sign a handover on one screen: the second officer with a pass made on a screen of their own. */
@Service
public class SharedScreen {

    private final CaseDesk cases;
    private final HandoverDesk handover;
    private final SigningPasses passes;

    SharedScreen(CaseDesk cases, HandoverDesk handover, SigningPasses passes) {
        this.cases = cases;
        this.handover = handover;
        this.passes = passes;
    }

    /**
     * The other side's officer signs. Everything is asked for that officer: permission, objections, whether the journey
     * is theirs to know. Each part is a transaction of its own, so that a wrong try counts.
     *
     * @throws Refusal for a pass that is wrong, over, or not of the other side, and while that side's realm is silent
     */
    @Requires(Permission.MOVE_PERSONS)
    public StepOutcome sign(JourneyId journey, CaseId person, String handle, String digits) {
        Actor actor = Actors.current();
        CaseFacts facts = cases.facts(person).orElseThrow(CaseNotFound::new);
        Actor other = passes.officer(handle, digits, facts.agreement().partnerOf(actor.country()))
                .orElseThrow(() -> new Refusal("journeys.refused.pass"));
        return Actors.elsewhereAs(other, () -> handover.sign(journey, person));
    }
}
