package org.puente.complaints;

import static org.puente.access.Permission.ENTER_COMPLAINTS;
import static org.puente.access.Permission.MONITOR_JOURNEYS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.agreements.AgreedClock;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.Agreements;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a complaint down with the person who complains. Whoever does gets number, clock and
 * receipt back, and nothing else ever. */
@Service
public class ComplaintEntry {

    private final Agreements agreements;
    private final ComplaintBook book;
    private final ComplaintContents contents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ComplaintEntry(
            Agreements agreements,
            ComplaintBook book,
            ComplaintContents contents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.book = book;
        this.contents = contents;
        this.events = events;
        this.clock = clock;
    }

    /** The agreements under which the actor can take a complaint down; a monitor under each. */
    @Requires({ENTER_COMPLAINTS, MONITOR_JOURNEYS})
    @Transactional(readOnly = true)
    public List<AgreementProfile> offered() {
        return Actors.current()
                .countryIfAny()
                .map(agreements::ofCountry)
                .orElseGet(() -> agreements.countries().stream()
                        .flatMap(country -> agreements.ofCountry(country).stream())
                        .distinct()
                        .toList());
    }

    /**
     * Seals the complaint for the body that the agreement names.
     *
     * @return what the person gets
     * @throws Refusal for an agreement to which the actor's country is no party
     */
    @Requires({ENTER_COMPLAINTS, MONITOR_JOURNEYS})
    @Transactional
    public EnteredComplaint enter(String agreement, ComplaintWords words) {
        Actor actor = Actors.current();
        AgreementProfile profile = offered().stream()
                .filter(known -> known.id().equals(agreement))
                .findFirst()
                .orElseThrow(() -> new Refusal("complaints.refused.agreement"));
        Instant now = clock.instant();
        ZoneId zone = profile.zone(profile.complaintSide());
        ComplaintId id = new ComplaintId(UUID.randomUUID());
        Instant due = profile.deadline(AgreedClock.COMPLAINT_ANSWER, now, List.of())
                .at(now)
                .due();
        ComplaintLine line = new ComplaintLine(
                id.uuid(), ComplaintNumber.random(), profile.id(), LocalDate.ofInstant(now, zone), due, null);
        book.add(id, line.number(), profile, line.receivedOn(), due);
        contents.keep(id, words, TakenBy.of(actor), now);
        events.publishEvent(ComplaintAct.of("complaint.entered", id));
        return new EnteredComplaint(
                line,
                Texts.LANGUAGES.stream()
                        .collect(Collectors.toMap(
                                Function.identity(), spoken -> ReceiptOfComplaint.pdf(line, profile, spoken))));
    }
}
