package org.puente.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.agreements.AgreedClock;
import org.puente.agreements.AgreementProfile;
import org.puente.countries.Side;
import org.puente.journeys.JourneyId;
import org.puente.journeys.JourneyNotFound;
import org.puente.journeys.JourneyState;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a monitor writes the report on a journey: recommendations first, then a summary, and a signature that freezes it
 * all. Until then nobody else reads it.
 */
@Service
public class ReportDesk {

    public static final int LONGEST_SUMMARY = 4000;

    private final JourneyWatcher watcher;
    private final ReportBook book;
    private final RecommendationBook recommendations;
    private final ReportCopies copies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportDesk(
            JourneyWatcher watcher,
            ReportBook book,
            RecommendationBook recommendations,
            ReportCopies copies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.watcher = watcher;
        this.book = book;
        this.recommendations = recommendations;
        this.copies = copies;
        this.events = events;
        this.clock = clock;
    }

    /** The acting monitor's recommendations on a journey, finished or not. */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional(readOnly = true)
    public List<Recommendation> mine(JourneyId id) {
        WatchedJourney journey = watcher.read(id).orElseThrow(JourneyNotFound::new);
        return book.of(id, Actors.current().id())
                .map(report -> recommendations.of(report.id(), journey.journey().agreement()))
                .orElse(List.of());
    }

    /** All finished reports on a journey, those of other monitors too. */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional(readOnly = true)
    public List<ReportHead> finished(JourneyId id) {
        return book.finishedOn(id);
    }

    /**
     * Adds a recommendation below the others.
     *
     * @param text at most 2000 characters
     * @throws Refusal unless the monitor watches the journey and has not finished the report, or if there are 30 already
     */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional
    public void recommend(JourneyId id, Addressee addressee, String text) {
        String words = Written.something(Recommendation.LONGEST, text);
        WatchedJourney journey = requireWatched(id);
        ReportHead report = open(journey);
        int known =
                recommendations.of(report.id(), journey.journey().agreement()).size();
        if (known >= Recommendation.MOST) {
            throw new Refusal("monitoring.refused.many_recommendations", Recommendation.MOST);
        }
        recommendations.add(report.id(), known + 1, addressee, words);
        events.publishEvent(MonitoringAct.of("monitoring.recommended", id).with("addressee", addressee));
    }

    /** Takes a recommendation back as long as the report is not finished; the later ones move up. */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional
    public void takeBack(JourneyId id, UUID recommendation) {
        WatchedJourney journey = requireWatched(id);
        AgreementProfile agreement = journey.journey().agreement();
        ReportHead report = open(journey);
        recommendations.remove(report.id(), recommendation, recommendations.of(report.id(), agreement));
        events.publishEvent(MonitoringAct.of("monitoring.recommendation.removed", id));
    }

    /**
     * Signs the report: from now on nobody changes it, both sides read it, and each owes an answer to every recommendation
     * addressed to it within the agreed working days of both countries.
     *
     * @param summary what the monitor says about the journey as a whole, at most 4000 characters
     * @throws Refusal while the journey is not over, or without a summary
     */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional
    public ReportId finish(JourneyId id, String summary) {
        String words = Written.something(LONGEST_SUMMARY, summary);
        WatchedJourney journey = requireWatched(id);
        JourneyState state = journey.journey().state();
        if (state != JourneyState.ARRIVED && state != JourneyState.CANCELLED) {
            throw new Refusal("monitoring.refused.not_over");
        }
        ReportHead report = open(journey);
        AgreementProfile agreement = journey.journey().agreement();
        List<Recommendation> all = recommendations.of(report.id(), agreement);
        Instant now = clock.instant();
        for (Recommendation each : all) {
            for (Side side : each.addressee().sides()) {
                recommendations.owe(
                        each.id(),
                        agreement.country(side),
                        agreement
                                .deadline(AgreedClock.RECOMMENDATION_ANSWER, side, now, List.of())
                                .at(now)
                                .due());
            }
        }
        copies.freeze(report, journey, words, all, now);
        book.finish(report.id(), journey.journey(), words, now);
        events.publishEvent(MonitoringAct.of("monitoring.report.finished", id).with("report", report.id()));
        return report.id();
    }

    private WatchedJourney requireWatched(JourneyId id) {
        Actor monitor = Actors.current();
        WatchedJourney journey = watcher.read(id).orElseThrow(JourneyNotFound::new);
        if (!journey.isWatchedBy(monitor.id())) {
            throw new Refusal("monitoring.refused.not_assigned");
        }
        return journey;
    }

    /** The acting monitor's report, begun if it is not there yet. */
    private ReportHead open(WatchedJourney journey) {
        JourneyId id = journey.journey().id();
        Actor monitor = Actors.current();
        if (book.of(id, monitor.id()).isEmpty()) {
            book.begin(journey.journey(), monitor, clock.instant());
        }
        ReportHead report = book.lock(id, monitor.id()).orElseThrow();
        if (report.finishedAt() != null) {
            throw new Refusal("monitoring.refused.finished");
        }
        return report;
    }
}
