package org.puente.complaints;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a side may know of complaints: number and clock, and the facts for which the body asked it. */
@Service
public class ComplaintClocks {

    public static final int MOST_LISTED = 200;

    private final ComplaintBook book;
    private final FactBook facts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ComplaintClocks(ComplaintBook book, FactBook facts, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.facts = facts;
        this.events = events;
        this.clock = clock;
    }

    /** Unanswered first, the earliest due first. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<ComplaintLine> all() {
        return book.of(Actors.current().country(), MOST_LISTED);
    }

    /** What the own side was asked for. */
    @Requires(Permission.ANSWER_MONITORS)
    @Transactional(readOnly = true)
    public List<AskedFact> asked() {
        return facts.askedOf(Actors.current().country(), false, MOST_LISTED);
    }

    /**
     * Gives the body what it asked for, once.
     *
     * @param text at most 2000 characters
     * @throws Refusal if that side was not asked or gave it already, or the text is missing or too long
     */
    @Requires(Permission.ANSWER_MONITORS)
    @Transactional
    public void give(UUID question, String text) {
        Actor actor = Actors.current();
        String words = ComplaintWords.atMost(AskedFact.LONGEST_ANSWER, text);
        if (words.isEmpty()) {
            throw new Refusal("complaints.refused.no_fact");
        }
        if (!facts.answer(question, words, actor, clock.instant())) {
            throw new Refusal("complaints.refused.not_asked");
        }
        events.publishEvent(new ComplaintAct("complaint.fact.given", Map.of("question", question.toString())));
    }
}
