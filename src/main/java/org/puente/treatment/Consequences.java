package org.puente.treatment;

import java.time.Instant;
import org.puente.access.Actor;
import org.puente.cases.Availability;
import org.puente.cases.CaseFacts;
import org.springframework.stereotype.Component;

/** What follows, in the same transaction, whenever a side's word about a check changed. */
@Component
class Consequences {

    private final CheckBook book;
    private final Crossing crossing;
    private final Availability availability;
    private final OpenChecks openChecks;

    Consequences(CheckBook book, Crossing crossing, Availability availability, OpenChecks openChecks) {
        this.book = book;
        this.crossing = crossing;
        this.availability = availability;
        this.openChecks = openChecks;
    }

    /** What crosses is written before the case may become unavailable, so nothing shared is newer than its cause. */
    void draw(CaseFacts facts, Actor actor, Instant now) {
        Material material = book.material(facts);
        crossing.bringUpToDate(facts, material, now);
        availability.reconsider(facts.id());
        openChecks.count(facts, material, actor, now);
    }
}
