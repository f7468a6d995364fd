package org.puente.journeys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.cases.Objection;
import org.puente.cases.Step;
import org.puente.cases.StepInput;
import org.puente.cases.StepOutcome;
import org.puente.cases.StepRefused;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.portal.Refusal;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/**
 * Takes a step for many persons of one journey, each on their own conditions and in a transaction of their own: what is
 * refused to one stops nobody else. Approval is never among these steps.
 */
@Service
public class Transfers {

    /** What may be said of a manifest as a whole. */
    public static final Set<Step> AS_A_WHOLE = EnumSet.of(
            Step.PROPOSE_TRANSFER, Step.ACCEPT_TRANSFER, Step.COUNTER_TRANSFER, Step.CANCEL_TRANSFER, Step.CLEAR);

    /** What the side that did not propose says. */
    private static final Set<Step> ANSWERS = EnumSet.of(Step.ACCEPT_TRANSFER, Step.COUNTER_TRANSFER);

    private final JourneyDesk journeys;
    private final SeatBook seats;
    private final CaseDesk cases;

    Transfers(JourneyDesk journeys, SeatBook seats, CaseDesk cases) {
        this.journeys = journeys;
        this.seats = seats;
        this.cases = cases;
    }

    /**
     * Takes the step for these persons of the journey, one after the other.
     *
     * @param persons those who were not struck out; whoever has no place on this journey is left out
     * @param code the reason, where the step needs one
     * @return one line for each, in the order of the seats
     * @throws JourneyNotFound for a journey that the actor's country may not know
     */
    @Requires(Permission.READ_CASES)
    public List<TransferResult> take(JourneyId id, Step step, Collection<CaseId> persons, @Nullable String code) {
        if (!AS_A_WHOLE.contains(step)) {
            throw new IllegalArgumentException(step + " is decided for each person alone");
        }
        Country side = Actors.current().country();
        if (journeys.open(id).isEmpty()) {
            throw new JourneyNotFound();
        }
        List<TransferResult> results = new ArrayList<>();
        for (Seat seat : seats.on(id, side)) {
            if (persons.contains(seat.caseId())) {
                cases.facts(seat.caseId()).ifPresent(facts -> results.add(take(facts, step, code)));
            }
        }
        return results;
    }

    /** The persons of the journey for whom the actor could sign this step in their present state. */
    @Requires(Permission.READ_CASES)
    public List<CaseId> open(Manifest manifest, Step step) {
        return manifest.lines().stream()
                .filter(line -> step.from().contains(line.row().state()))
                .filter(line -> !ANSWERS.contains(step)
                        || Actors.current().country().equals(line.row().turn()))
                .map(ManifestLine::id)
                .toList();
    }

    private TransferResult take(CaseFacts facts, Step step, @Nullable String code) {
        List<Objection> objections = List.of();
        Optional<StepOutcome> outcome = Optional.empty();
        try {
            outcome = Optional.of(cases.take(facts.id(), step, new StepInput(code, facts.version())));
        } catch (StepRefused refused) {
            objections = refused.objections();
        } catch (CaseNotFound gone) {
            objections = List.of(Objection.because(gone.key()));
        } catch (ConcurrencyFailureException meanwhile) {
            objections = List.of(Objection.because("cases.objection.stale"));
        } catch (Refusal refusal) {
            objections = List.of(Objection.because(refusal.key()));
        }
        return new TransferResult(facts.id(), facts.personName(), outcome.orElse(null), objections);
    }
}
