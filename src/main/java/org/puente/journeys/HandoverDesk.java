package org.puente.journeys;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.cases.CaseDesk;
import org.puente.cases.CaseFacts;
import org.puente.cases.CaseNotFound;
import org.puente.cases.CaseState;
import org.puente.cases.OfferedStep;
import org.puente.cases.Step;
import org.puente.cases.StepInput;
import org.puente.cases.StepOutcome;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.puente.documents.SmallPhoto;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Belongings, the receiver of a child, and the handover that a coordinator of each side signs. */
@Service
public class HandoverDesk {

    static final int MOST_BELONGINGS = 40;
    static final int LONGEST_THING = 200;
    static final int LONGEST_WORD = 40;

    private final JourneyBook journeys;
    private final SeatBook seats;
    private final BelongingBook belongings;
    private final ReceiverBook receivers;
    private final CaseDesk cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandoverDesk(
            JourneyBook journeys,
            SeatBook seats,
            BelongingBook belongings,
            ReceiverBook receivers,
            CaseDesk cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.journeys = journeys;
        this.seats = seats;
        this.belongings = belongings;
        this.receivers = receivers;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** What one person's handover needs, as both sides see it; empty for whoever has no place on this journey. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Optional<Handover> open(JourneyId id, CaseId person) {
        return facts(id, person)
                .map(facts -> new Handover(
                        facts,
                        belongings.of(id, person),
                        receivers.of(person),
                        cases.offers(person).stream()
                                .filter(offer -> offer.step() == Step.HAND_OVER)
                                .findFirst()));
    }

    /** One person's part of the handover. */
    public record Handover(
            CaseFacts facts, List<Belonging> belongings, Optional<Receiver> receiver, Optional<OfferedStep> offer) {

        public Handover {
            belongings = List.copyOf(belongings);
        }
    }

    /** Something of the person's is taken along. */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void takeAlong(JourneyId id, CaseId person, String description, String tag) {
        CaseFacts facts = facts(id, person).orElseThrow(CaseNotFound::new);
        if (facts.state().ordinal() >= CaseState.IN_TRANSIT.ordinal()) {
            throw new Refusal("journeys.refused.belongings_late");
        }
        int number = belongings.of(id, person).size() + 1;
        if (description.isBlank() || description.length() > LONGEST_THING || tag.length() > LONGEST_WORD) {
            throw new Refusal("journeys.refused.belonging", LONGEST_THING, LONGEST_WORD);
        }
        if (number > MOST_BELONGINGS) {
            throw new Refusal("journeys.refused.belongings_many", MOST_BELONGINGS);
        }
        belongings.add(id, person, number, description.strip(), tag.strip());
        events.publishEvent(
                JourneyAct.of("journey.belonging.taken", id, person, Map.of("number", String.valueOf(number))));
    }

    /**
     * A photograph of something that is taken along, in place of an earlier one.
     *
     * @throws Refusal with a sentence for what is no photograph, or once the person is under way
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void photograph(JourneyId id, CaseId person, UUID belonging, String name, byte[] content) {
        CaseFacts facts = facts(id, person).orElseThrow(CaseNotFound::new);
        if (facts.state().ordinal() >= CaseState.IN_TRANSIT.ordinal()) {
            throw new Refusal("journeys.refused.belongings_late");
        }
        if (!has(id, person, belonging)) {
            throw new CaseNotFound();
        }
        belongings.photograph(belonging, SmallPhoto.of(name, content), Actors.current(), clock.instant());
        events.publishEvent(
                JourneyAct.of("journey.belonging.photographed", id, person, Map.of("belonging", belonging.toString())));
    }

    /** The photograph of a belonging, a JPEG; empty where there is none, or none that the actor may see. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Optional<byte[]> photo(JourneyId id, CaseId person, UUID belonging) {
        return facts(id, person).filter(_ -> has(id, person, belonging)).flatMap(_ -> belongings.photo(belonging));
    }

    private boolean has(JourneyId id, CaseId person, UUID belonging) {
        return belongings.of(id, person).stream().anyMatch(each -> each.id().equals(belonging));
    }

    /** The thing is in the person's hands, or it did not arrive and its worth is written down. */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void say(JourneyId id, CaseId person, UUID belonging, BelongingState state, String worth) {
        CaseFacts facts = facts(id, person).orElseThrow(CaseNotFound::new);
        if (facts.state() != CaseState.ARRIVED) {
            throw new Refusal("journeys.refused.not_arrived", facts.personName());
        }
        if (state == BelongingState.MISSING && worth.isBlank() || worth.length() > LONGEST_WORD) {
            throw new Refusal("journeys.refused.worth", LONGEST_WORD);
        }
        belongings.say(id, person, belonging, state, state == BelongingState.MISSING ? worth.strip() : "");
        cases.outdateSignature(person, Step.HAND_OVER);
        events.publishEvent(JourneyAct.of(
                "journey.belonging.said",
                id,
                person,
                Map.of("belonging", belonging.toString(), "state", state.name())));
    }

    /** The receiving side names who takes a child in. */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void nameReceiver(JourneyId id, CaseId person, String name, String relation, String documentNumber) {
        CaseFacts facts = receiving(id, person);
        if (!facts.minor()) {
            throw new Refusal("journeys.refused.no_child");
        }
        if (name.isBlank()
                || relation.isBlank()
                || documentNumber.isBlank()
                || name.length() > LONGEST_THING
                || relation.length() > LONGEST_WORD
                || documentNumber.length() > LONGEST_WORD) {
            throw new Refusal("journeys.refused.receiver");
        }
        cases.outdateSignature(person, Step.HAND_OVER);
        receivers.name(person, new Receiver(person, name.strip(), relation.strip(), documentNumber.strip(), null));
        events.publishEvent(JourneyAct.of("journey.receiver.named", id, person, Map.of()));
    }

    /** The named person showed their document and took the child in. */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public void received(JourneyId id, CaseId person) {
        CaseFacts facts = receiving(id, person);
        if (facts.state() != CaseState.ARRIVED) {
            throw new Refusal("journeys.refused.not_arrived", facts.personName());
        }
        if (receivers.of(person).isEmpty()) {
            throw new Refusal("journeys.objection.receiver_missing");
        }
        receivers.received(person, clock.instant());
        cases.outdateSignature(person, Step.HAND_OVER);
        events.publishEvent(JourneyAct.of("journey.child.received", id, person, Map.of()));
    }

    /** One side's signature on one person's handover; with the other side's it is done. */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional
    public StepOutcome sign(JourneyId id, CaseId person) {
        CaseFacts facts = facts(id, person).orElseThrow(CaseNotFound::new);
        return cases.take(person, Step.HAND_OVER, new StepInput(null, facts.version()));
    }

    private CaseFacts receiving(JourneyId id, CaseId person) {
        CaseFacts facts = facts(id, person).orElseThrow(CaseNotFound::new);
        if (facts.side() != Side.RECEIVING) {
            throw new Refusal("journeys.refused.receiving_names");
        }
        return facts;
    }

    private Optional<CaseFacts> facts(JourneyId id, CaseId person) {
        Country reader = Actors.current().country();
        boolean known = journeys.find(id, reader).isPresent();
        Optional<Seat> here =
                seats.of(person, reader).filter(seat -> seat.journey().equals(id));
        return known && here.isPresent()
                ? cases.facts(person).filter(facts -> here.get().isKnownTo(facts.viewer(), facts.state()))
                : Optional.empty();
    }
}
