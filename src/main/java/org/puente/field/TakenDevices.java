package org.puente.field;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The devices to which journeys were taken along: one's own, and for supervisors those of their side; and the way to end it. */
@Service
public class TakenDevices {

    /** What a list shows at the most. */
    public static final int MOST_LISTED = 200;

    private final DeviceBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakenDevices(DeviceBook book, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** Those that the actor may revoke and those that ended, the latest first. */
    @Requires({Permission.MOVE_PERSONS, Permission.MONITOR_JOURNEYS, Permission.CLOSE_CASES})
    @Transactional(readOnly = true)
    public List<FieldDevice> all() {
        Actor actor = Actors.current();
        return actor.may(Permission.CLOSE_CASES)
                ? book.of(Holder.of(actor), MOST_LISTED)
                : book.of(Holder.of(actor), actor.id(), MOST_LISTED);
    }

    /**
     * Ends what a device may do, for good. What it still hands in is kept for a person to look at.
     *
     * @throws Refusal for a device that is not there for the actor, or that ended before
     */
    @Requires({Permission.MOVE_PERSONS, Permission.MONITOR_JOURNEYS, Permission.CLOSE_CASES})
    @Transactional
    public void revoke(UUID id) {
        Actor actor = Actors.current();
        FieldDevice device = book.find(Holder.of(actor), id)
                .filter(found -> found.user().equals(actor.id()) || actor.may(Permission.CLOSE_CASES))
                .orElseThrow(() -> new Refusal("field.refused.no_device"));
        if (!book.revoke(device, actor.name(), clock.instant())) {
            throw new Refusal("field.refused.revoked");
        }
        events.publishEvent(FieldAct.of("field.revoked", device));
    }
}
