package org.puente.monitoring;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.Agreements;
import org.puente.countries.Country;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finished reports as the monitors and both sides of the journey read them, and the sides' answers. */
@Service
public class Reports {

    private final ReportBook book;
    private final RecommendationBook recommendations;
    private final ContentJson json;
    private final Agreements agreements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reports(
            ReportBook book,
            RecommendationBook recommendations,
            ContentJson json,
            Agreements agreements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.recommendations = recommendations;
        this.json = json;
        this.agreements = agreements;
        this.events = events;
        this.clock = clock;
    }

    /** @return empty for a report that is not finished or not the reader's, as for one that was never written */
    @Requires({Permission.MONITOR_JOURNEYS, Permission.READ_CASES})
    @Transactional(readOnly = true)
    public Optional<FinishedReport> open(ReportId id) {
        return find(id);
    }

    private Optional<FinishedReport> find(ReportId id) {
        return book.finished(id).flatMap(head -> book.copy(id, reader()).map(copy -> report(head, copy)));
    }

    private FinishedReport report(ReportHead head, String copy) {
        ReportContent content = json.read(copy);
        AgreementProfile agreement = agreements.byId(content.agreement()).orElseThrow();
        return new FinishedReport(
                head.id(),
                head.journey(),
                head.monitor(),
                agreement,
                content,
                ContentJson.seal(copy),
                recommendations.of(head.id(), agreement));
    }

    private static String reader() {
        Actor actor = Actors.current();
        return actor.countryIfAny().map(Country::code).orElse(ReportCopies.MONITOR);
    }

    /** The report as a paper in the language, with a line in the trail. */
    @Requires({Permission.MONITOR_JOURNEYS, Permission.READ_CASES})
    @Transactional
    public Optional<byte[]> pdf(ReportId id, Locale language) {
        return find(id).map(report -> {
            events.publishEvent(MonitoringAct.of("monitoring.report.printed", report.journey())
                    .with("report", id)
                    .with("language", language.getLanguage()));
            return new ReportPdf(report, language).write();
        });
    }

    /**
     * The acting side answers a recommendation that is addressed to it, once.
     *
     * @param text why, at most 1000 characters
     * @throws Refusal for a recommendation that is not the side's to answer, or answered already; or without a text
     */
    @Requires(Permission.ANSWER_MONITORS)
    @Transactional
    public void reply(UUID recommendation, @Nullable ReplyVerdict verdict, String text) {
        Actor actor = Actors.current();
        if (verdict == null) {
            throw new Refusal("monitoring.refused.no_verdict");
        }
        String words = Written.something(Reply.LONGEST, text);
        RecommendationBook.Owed owed = recommendations
                .owed(recommendation, actor.country())
                .orElseThrow(() -> new Refusal("monitoring.refused.not_owed"));
        ReportHead report = book.finished(owed.report()).orElseThrow();
        if (!recommendations.reply(recommendation, verdict, words, actor, clock.instant())) {
            throw new Refusal("monitoring.refused.not_owed");
        }
        events.publishEvent(MonitoringAct.of("monitoring.replied", report.journey())
                .with("recommendation", recommendation)
                .with("verdict", verdict));
    }
}
