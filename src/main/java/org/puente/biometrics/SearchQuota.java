package org.puente.biometrics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.audit.Refused;
import org.puente.countries.CaseId;
import org.puente.countries.UserId;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How many searches an officer, and a country, may begin within 24 hours. */
@Component
class SearchQuota {

    private static final Duration DAY = Duration.ofHours(24);

    private final SearchBook book;
    private final SearchSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SearchQuota(SearchBook book, SearchSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal that says how many there may be, and when the next; it is recorded */
    void take(Actor officer, CaseId caseId) {
        require(officer, officer.id(), settings.aDayByUser(), "biometrics.search.quota.user", caseId);
        require(officer, null, settings.aDayByCountry(), "biometrics.search.quota.country", caseId);
    }

    private void require(Actor officer, @Nullable UserId by, int most, String key, CaseId caseId) {
        List<Instant> started = book.startedSince(clock.instant().minus(DAY), officer.country(), by);
        if (started.size() >= most) {
            Instant next = started.get(started.size() - most).plus(DAY);
            long minutes = Math.max(
                    1, Duration.between(clock.instant(), next).plusSeconds(59).toMinutes());
            events.publishEvent(new Refused("search.refused", caseId, key, Map.of("most", String.valueOf(most))));
            throw new Refusal(key, most, (int) (minutes / 60), (int) (minutes % 60));
        }
    }
}
