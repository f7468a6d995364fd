package org.puente.journeys;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.Agreements;
import org.puente.approvals.TravelPapers;
import org.puente.cases.CaseList;
import org.puente.cases.CaseRow;
import org.puente.cases.Objection;
import org.puente.countries.CaseId;
import org.puente.portal.Dates;
import org.puente.portal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says before a plan is saved what it keeps and what it breaks: notice, night, the documents of those on it. */
@Service
public class PlanPreview {

    private final JourneyBook journeys;
    private final SeatBook seats;
    private final CaseList cases;
    private final TravelPapers papers;
    private final Agreements agreements;
    private final Clock clock;

    PlanPreview(
            JourneyBook journeys,
            SeatBook seats,
            CaseList cases,
            TravelPapers papers,
            Agreements agreements,
            Clock clock) {
        this.journeys = journeys;
        this.seats = seats;
        this.cases = cases;
        this.papers = papers;
        this.agreements = agreements;
        this.clock = clock;
    }

    /**
     * What a plan would keep and break if transfers were proposed now.
     *
     * @param replanned the journey that is planned anew; null for a new one
     */
    @Requires(Permission.MOVE_PERSONS)
    @Transactional(readOnly = true)
    public List<Objection> of(String agreementId, @Nullable JourneyId replanned, JourneyPlan plan) {
        AgreementProfile agreement =
                agreements.byId(agreementId).orElseThrow(() -> new Refusal("journeys.refused.agreement"));
        Journey planned = new Journey(
                replanned == null ? JourneyId.random() : replanned,
                "",
                agreement,
                Actors.current().country(),
                plan,
                JourneyState.PLANNED,
                null,
                null,
                null,
                null,
                0);
        Instant now = clock.instant();
        List<Objection> all = new ArrayList<>();
        if (!plan.first().departsAt().isAfter(now)) {
            all.add(Objection.because("journeys.refused.past"));
        }
        all.add(JourneyRule.notice(planned, now));
        all.add(JourneyRule.byDay(planned));
        plan.legs().stream()
                .flatMap(leg -> leg.shownTwice().stream())
                .distinct()
                .forEach(moment -> all.add(Objection.met(
                        "journeys.preview.twice",
                        Dates.CLOCK.format(moment),
                        moment.toLocalDate(),
                        moment.getZone().getId())));
        if (replanned != null
                && journeys.find(replanned, Actors.current().country()).isPresent()) {
            all.addAll(documents(replanned, planned));
        }
        return all;
    }

    private List<Objection> documents(JourneyId id, Journey planned) {
        List<CaseId> ids = seats.on(id, Actors.current().country()).stream()
                .map(Seat::caseId)
                .toList();
        Map<CaseId, CaseRow> rows = cases.rows(ids);
        Map<CaseId, LocalDate> until = papers.validUntil(ids);
        LocalDate arrival = planned.plan().last().arrival().toLocalDate();
        return ids.stream()
                .filter(person -> rows.containsKey(person))
                .filter(person ->
                        JourneyRule.document(until.get(person), planned).stands())
                .map(person -> broken(rows.get(person), until.get(person), arrival))
                .toList();
    }

    private static Objection broken(@Nullable CaseRow row, @Nullable LocalDate until, LocalDate arrival) {
        String name = row == null ? "" : row.personName();
        return until == null
                ? Objection.because("journeys.preview.no_document", name)
                : Objection.because("journeys.preview.document", name, until, arrival);
    }
}
