package org.puente.biometrics;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.agreements.AgreedClock;
import org.puente.cases.CaseFacts;
import org.puente.countries.CaseId;
import org.puente.matching.FingerPosition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what shall be searched for, in the transaction of whoever wants it; it is done once that has ended. */
@Component
class SearchBegin {

    /** A print with fewer minutiae gives no score to speak of, and is not searched for. */
    static final int FEWEST_MINUTIAE = 12;

    private final SearchBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SearchBegin(SearchBook book, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** The prints of a set that can be searched for: with a picture and enough minutiae, one of each finger. */
    static List<SearchRow.Finger> usable(Enrolment set, Set<FingerPosition> wanted) {
        return Verifications.pictured(set)
                .filter(finger -> wanted.contains(finger.position()))
                .filter(finger -> finger.indicators().minutiae() >= FEWEST_MINUTIAE)
                .map(finger -> new SearchRow.Finger(
                        finger.position(), finger.print(), finger.indicators().dpi()))
                .toList();
    }

    /** Looks whether somebody who was enrolled is recorded already, if there are fingers enough to say so. */
    void forDuplicates(CaseFacts facts, Enrolment set) {
        List<SearchRow.Finger> fingers = usable(set, Set.of(FingerPosition.values()));
        if (fingers.size() >= SearchThresholds.FEWEST_FINGERS) {
            begin(facts, set, fingers, VerificationPurpose.DUPLICATE, true);
        }
    }

    SearchId begin(
            CaseFacts facts,
            Enrolment set,
            List<SearchRow.Finger> fingers,
            VerificationPurpose purpose,
            boolean automatic) {
        Instant now = clock.instant();
        Instant due = facts.agreement()
                .deadline(AgreedClock.TWO_PERSON_REVIEW, now, List.of())
                .at(now)
                .due();
        return begin(new Probe(facts.id(), facts.personName(), set.id(), fingers), due, purpose, automatic);
    }

    /**
     * Whose prints are searched for.
     *
     * @param subject the person's name as the side knows it
     */
    record Probe(CaseId caseId, String subject, EnrolmentId set, List<SearchRow.Finger> fingers) {}

    /** @param due when those have to be compared whom it finds */
    SearchId begin(Probe probe, @Nullable Instant due, VerificationPurpose purpose, boolean automatic) {
        Actor officer = Actors.current();
        SearchRow search = new SearchRow(
                SearchId.random(),
                officer.country(),
                probe.caseId(),
                probe.set(),
                probe.subject(),
                purpose,
                automatic,
                officer.id().key(),
                officer.name(),
                clock.instant(),
                due,
                null,
                SearchState.WAITING,
                null,
                null,
                null);
        book.add(search, probe.fingers());
        events.publishEvent(SearchAct.started(search, probe.fingers().size()));
        events.publishEvent(new SearchBegun());
        return search.id();
    }
}
