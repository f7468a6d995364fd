package org.puente.complaints;

import static org.puente.access.Permission.ANSWER_COMPLAINTS;
import static org.puente.access.Permission.MONITOR_JOURNEYS;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.Agreements;
import org.puente.countries.Side;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the complaint body reads, asks and answers; monitors read along. Neither side has a way in here. */
@Service
public class ComplaintDesk {

    public static final int MOST_LISTED = 200;

    private final Agreements agreements;
    private final ComplaintBook book;
    private final ComplaintContents contents;
    private final FactBook facts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ComplaintDesk(
            Agreements agreements,
            ComplaintBook book,
            ComplaintContents contents,
            FactBook facts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.book = book;
        this.contents = contents;
        this.facts = facts;
        this.events = events;
        this.clock = clock;
    }

    /** Which complaints a list shows. */
    public enum Which {
        UNANSWERED,
        ANSWERED
    }

    /** The earliest due first; without a word of what they say. */
    @Requires({ANSWER_COMPLAINTS, MONITOR_JOURNEYS})
    @Transactional(readOnly = true)
    public List<ComplaintLine> all(Which which) {
        return book.all(which == Which.ANSWERED, MOST_LISTED);
    }

    /** Opens one; that somebody read it is recorded. */
    @Requires({ANSWER_COMPLAINTS, MONITOR_JOURNEYS})
    @Transactional
    public Optional<OpenComplaint> open(ComplaintId id) {
        return book.find(id).map(line -> {
            events.publishEvent(ComplaintAct.of("complaint.read", id));
            return new OpenComplaint(
                    line,
                    agreements.byId(line.agreement()).orElseThrow(),
                    contents.words(id),
                    contents.takenBy(id),
                    facts.of(id),
                    contents.answer(id));
        });
    }

    /**
     * Asks one side for a fact; it reads the code and what it is about.
     *
     * @param about a journey's number or a place and day, at most 120 characters
     * @throws Refusal if it names a person who wished not to be named, is missing or too long, or it was answered already
     */
    @Requires(ANSWER_COMPLAINTS)
    @Transactional
    public void ask(ComplaintId id, Side side, FactKind kind, String about) {
        ComplaintLine line = book.find(id).orElseThrow(ComplaintDesk::unknown);
        AgreementProfile agreement = agreements.byId(line.agreement()).orElseThrow();
        String words = ComplaintWords.atMost(AskedFact.LONGEST_ABOUT, about);
        if (words.isEmpty()) {
            throw new Refusal("complaints.refused.no_about");
        }
        refuseIfAnswered(line);
        ComplaintWords said = contents.words(id);
        if (said.anonymous() && said.isNamedIn(words)) {
            throw new Refusal("complaints.refused.named");
        }
        facts.ask(id, agreement.country(side), kind, words, Actors.current().id(), clock.instant());
        events.publishEvent(new ComplaintAct(
                "complaint.fact.asked", Map.of("complaint", id.toString(), "side", side.name(), "kind", kind.name())));
    }

    /**
     * Decides and answers, once; the clock stops.
     *
     * @throws Refusal if it was answered already
     */
    @Requires(ANSWER_COMPLAINTS)
    @Transactional
    public void answer(ComplaintId id, ComplaintAnswer answer) {
        if (book.find(id).isEmpty()) {
            throw unknown();
        }
        if (!book.answered(id, clock.instant())) {
            throw new Refusal("complaints.refused.answered");
        }
        contents.keep(id, answer, clock.instant());
        events.publishEvent(ComplaintAct.of("complaint.answered", id));
    }

    private static void refuseIfAnswered(ComplaintLine line) {
        if (line.answeredAt() != null) {
            throw new Refusal("complaints.refused.answered");
        }
    }

    private static Refusal unknown() {
        return new Refusal("complaints.refused.unknown");
    }
}
