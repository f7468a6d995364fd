package org.puente.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.access.SignedIn;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a case is available for transfer, per side. The other side learns this one fact and a review date that
 * follows from nothing but the moment when the case became unavailable: not the kind of cause, not how many there are,
 * not when one of several came or went.
 */
@Service
public class Availability {

    private final Cases cases;
    private final List<UnavailabilityCause> causes;
    private final UnavailabilityBook book;
    private final CaseListings listings;
    private final CaseAgreements agreements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Availability(
            Cases cases,
            List<UnavailabilityCause> causes,
            UnavailabilityBook book,
            CaseListings listings,
            CaseAgreements agreements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.causes = List.copyOf(causes);
        this.book = book;
        this.listings = listings;
        this.agreements = agreements;
        this.events = events;
        this.clock = clock;
    }

    /** To be called, in the same transaction, whenever a cause of the acting side came or went. */
    @SignedIn
    @Transactional
    public void reconsider(CaseId id) {
        Country owner = Actors.current().country();
        RepatriationCase found = cases.lockFor(id.uuid(), owner.code()).orElseThrow(CaseNotFound::new);
        boolean stands = causes.stream().anyMatch(cause -> cause.stands(id, owner));
        Optional<Instant> since = book.openSince(id, owner);
        if (stands && since.isEmpty()) {
            book.begin(id, owner, clock.instant());
        } else if (!stands && since.isPresent()) {
            book.end(id, owner, clock.instant());
        } else {
            return;
        }
        listings.refresh(found);
        if (!stands) {
            events.publishEvent(new AvailableAgain(id));
        }
    }

    /**
     * Since when the partner of the acting country holds the case unavailable; while it stands, nothing of the partner's
     * newer than this may be shown.
     */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<Instant> partnerUnavailableSince(CaseFacts facts) {
        return book.openSince(facts.id(), facts.agreement().partnerOf(facts.viewer()));
    }

    /** As {@link #partnerUnavailableSince(CaseFacts)} for cases of one agreement and viewer; available ones are left out. */
    @SignedIn
    @Transactional(readOnly = true)
    public Map<CaseId, Instant> partnerUnavailableSince(List<CaseFacts> group) {
        if (group.isEmpty()) {
            return Map.of();
        }
        CaseFacts any = group.getFirst();
        return book.openSince(
                group.stream().map(CaseFacts::id).toList(), any.agreement().partnerOf(any.viewer()));
    }

    /**
     * As {@link #partnerUnavailableSince(List)} for one who acts for no country and writes what both sides will read; never
     * shown.
     */
    @Requires(Permission.MONITOR_JOURNEYS)
    @Transactional(readOnly = true)
    public Map<CaseId, Instant> unavailableSince(Country owner, Collection<CaseId> ids) {
        return ids.isEmpty() ? Map.of() : book.openSince(ids, owner);
    }

    /** The day in the one sentence that the other side reads; empty while the case is available. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<LocalDate> nextReview(CaseFacts facts) {
        Country partner = facts.agreement().partnerOf(facts.viewer());
        return partnerUnavailableSince(facts)
                .map(since -> agreements.nextReview(facts.agreement(), partner, since, clock.instant()));
    }

    /** Whether the acting country itself holds the case unavailable, so that nothing new of its own may cross. */
    @SignedIn
    @Transactional(readOnly = true)
    public boolean isOwnUnavailable(CaseFacts facts) {
        return book.openSince(facts.id(), facts.viewer()).isPresent();
    }

    /** Since when the acting country's own causes stand. */
    Optional<Instant> ownSince(CaseId id, Country owner) {
        return book.openSince(id, owner);
    }

    /** The first day of the rhythm, counted from the day it began, that is not past. */
    static LocalDate nextReview(LocalDate began, LocalDate today, Period rhythm) {
        int rounds = 1;
        while (began.plus(rhythm.multipliedBy(rounds)).isBefore(today)) {
            rounds++;
        }
        return began.plus(rhythm.multipliedBy(rounds));
    }
}
