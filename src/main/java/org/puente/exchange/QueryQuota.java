package org.puente.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.agreements.QueryRules;
import org.puente.audit.Refused;
import org.puente.biometrics.LentSet;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How many queries a side may ask within 24 hours, and whose answers take longer. */
@Component
class QueryQuota {

    /** Of the slow ones against the agreed tick. */
    static final int TIMES_SLOWER = 4;

    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration REPEATED_WITHIN = Duration.ofDays(30);
    private static final Duration MANY_WITHIN = Duration.ofHours(1);
    /** So much of the day's quota within an hour, by one officer or by all, looks like a list that is worked through. */
    private static final int PART_OF_AN_OFFICER = 5;

    private static final int PART_OF_ALL = 2;

    private final AskedBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QueryQuota(AskedBook book, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal that says how many there may be, and when the next; it is recorded */
    void take(Actor officer, Country partner, QueryRules rules, CaseId caseId) {
        List<Instant> asked = book.askedSince(clock.instant().minus(DAY), officer.country(), partner, null);
        if (asked.size() >= rules.aDay()) {
            Instant next = asked.get(asked.size() - rules.aDay()).plus(DAY);
            long minutes = Math.max(
                    1, Duration.between(clock.instant(), next).plusSeconds(59).toMinutes());
            String key = "exchange.ask.quota";
            events.publishEvent(
                    new Refused("query.refused", caseId, key, Map.of("most", String.valueOf(rules.aDay()))));
            throw new Refusal(key, rules.aDay(), (int) (minutes / 60), (int) (minutes % 60));
        }
    }

    /** To be asked before the query is written down. */
    Optional<Slowness> slowness(Actor officer, Country partner, QueryRules rules, CaseId caseId, LentSet lent) {
        Instant now = clock.instant();
        return Optional.ofNullable(slownessAt(now, officer, partner, rules, caseId, lent));
    }

    private @Nullable Slowness slownessAt(
            Instant now, Actor officer, Country partner, QueryRules rules, CaseId caseId, LentSet lent) {
        if (book.isRepeated(lent, caseId, officer.country(), partner, now.minus(REPEATED_WITHIN))) {
            return Slowness.REPEATED;
        }
        Instant since = now.minus(MANY_WITHIN);
        boolean many =
                isMany(book.askedSince(since, officer.country(), partner, officer.id()), rules, PART_OF_AN_OFFICER)
                        || isMany(book.askedSince(since, officer.country(), partner, null), rules, PART_OF_ALL);
        return many ? Slowness.ENUMERATING : null;
    }

    private static boolean isMany(List<Instant> asked, QueryRules rules, int part) {
        return asked.size() >= Math.max(1, rules.aDay() / part);
    }
}
