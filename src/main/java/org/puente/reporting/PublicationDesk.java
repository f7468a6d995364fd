package org.puente.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.agreements.Agreements;
import org.puente.countries.Country;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes the figures of a quarter that has ended, once, with small numbers hidden; the other side reads them too. */
@Service
public class PublicationDesk {

    private static final int MOST_LISTED = 40;

    private final QuarterCells cells;
    private final PublicationBook book;
    private final Agreements agreements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublicationDesk(
            QuarterCells cells,
            PublicationBook book,
            Agreements agreements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cells = cells;
        this.book = book;
        this.agreements = agreements;
        this.events = events;
        this.clock = clock;
    }

    /** What the own country and its partners published, the latest quarter first. */
    @Requires(Permission.READ_FIGURES)
    @Transactional(readOnly = true)
    public List<Publication> published() {
        return book.readableBy(Actors.current().country(), MOST_LISTED);
    }

    /** Quarters of the last six that ended and were not published, the earliest first. */
    @Requires(Permission.READ_FIGURES)
    @Transactional(readOnly = true)
    public List<Quarter> waiting(ZoneId zone) {
        Country country = Actors.current().country();
        return ended(zone).stream()
                .filter(quarter -> !book.isPublished(country, quarter))
                .toList();
    }

    /**
     * The file; empty for one that is not the reader's, as for one that never was. It leaves the portal, so it does not count as
     * reading.
     */
    @Requires(Permission.READ_FIGURES)
    @Transactional
    public Optional<String> csv(UUID id) {
        return book.content(id, Actors.current().country());
    }

    /**
     * Publishes a quarter for good.
     *
     * @throws Refusal if it has not ended, is too long ago, or was published already
     */
    @Requires(Permission.READ_FIGURES)
    @Transactional
    public void publish(Quarter quarter, ZoneId zone) {
        Actor actor = Actors.current();
        Country country = actor.country();
        if (!ended(zone).contains(quarter)) {
            throw new Refusal("reporting.refused.not_ended");
        }
        if (book.isPublished(country, quarter)) {
            throw new Refusal("reporting.refused.published");
        }
        UUID id = UUID.randomUUID();
        String file = FiguresCsv.write(country, quarter, cells.of(country, quarter, zone));
        try {
            book.add(quarter, id, partners(country), file, actor, clock.instant());
        } catch (DuplicateKeyException meanwhile) {
            throw new Refusal("reporting.refused.published");
        }
        events.publishEvent(new FigureAct("figures.published", Map.of("publication", id.toString())));
    }

    private List<Country> partners(Country country) {
        return agreements.ofCountry(country).stream()
                .map(profile -> profile.partnerOf(country))
                .distinct()
                .toList();
    }

    private List<Quarter> ended(ZoneId zone) {
        List<Quarter> all =
                Quarter.of(LocalDate.ofInstant(clock.instant(), zone)).andBefore(FigureDesk.QUARTERS);
        return all.subList(0, all.size() - 1);
    }
}
