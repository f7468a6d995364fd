package org.puente.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.puente.access.Actors;
import org.puente.countries.Country;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which requests of persons are due within days or overdue. It tells somebody and answers nothing. */
@Component
class DueRequests {

    static final Duration SOON = Duration.ofDays(3);
    private static final int AT_ONCE = 500;

    private final RequestBook requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DueRequests(RequestBook requests, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    /** Of the acting country. */
    @Transactional
    public void tell() {
        Country side = Actors.current().country();
        Instant now = clock.instant();
        requests.waiting(side, AT_ONCE).forEach(request -> {
            Instant due = request.dueAt();
            if (due != null && !due.isAfter(now.plus(SOON))) {
                events.publishEvent(new RequestDue(request.id(), request.caseId(), side, !due.isAfter(now), now));
            }
        });
    }
}
