package org.puente.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.agreements.AgreedClock;
import org.puente.agreements.ClockRule;
import org.puente.agreements.CodeList;
import org.puente.countries.CaseId;
import org.puente.countries.Deadline;
import org.puente.countries.Span;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one reasoned extension of a clock ({@code domain.md}, Clocks), by the side that has to act, while the clock runs: what
 * is overdue stays so. Both sides see it.
 */
@Service
public class ClockExtensions {

    private final Cases cases;
    private final CaseReader reader;
    private final CaseClocks clocks;
    private final ExtensionBook book;
    private final CaseHistory history;
    private final CaseListings listings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClockExtensions(
            Cases cases,
            CaseReader reader,
            CaseClocks clocks,
            ExtensionBook book,
            CaseHistory history,
            CaseListings listings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.reader = reader;
        this.clocks = clocks;
        this.book = book;
        this.history = history;
        this.listings = listings;
        this.events = events;
        this.clock = clock;
    }

    /** What the actor's side may extend on this case now. */
    @Requires(Permission.EXTEND_CLOCKS)
    @Transactional(readOnly = true)
    public List<Extensible> offers(CaseId id) {
        return reader.read(id, Actors.current().country()).map(this::offers).orElse(List.of());
    }

    private List<Extensible> offers(CaseFacts facts) {
        return clocks.all(facts).stream()
                .filter(view -> view.runs()
                        && view.due() != null
                        && !view.late()
                        && view.extension() == null
                        && view.owedBy().equals(facts.viewer()))
                .flatMap(view -> {
                    ClockRule rule = facts.agreement().clock(view.kind());
                    return rule
                            .longest()
                            .map(longest -> new Extensible(view.kind(), view.started(), rule.span(), longest))
                            .stream();
                })
                .toList();
    }

    /**
     * Extends a clock.
     *
     * @param count how long it gives then, from the same beginning, in the unit of what is agreed for extensions
     * @param reason a code of the agreement's list {@code EXTENSION}
     * @throws CaseNotFound for a case that the actor's country may not open
     * @throws Refusal if that clock does not run, was extended, is overdue or is the other side's, if the time is no
     *     longer than now or longer than agreed, or if the reason is missing
     */
    @Requires(Permission.EXTEND_CLOCKS)
    @Transactional
    public void extend(CaseId id, AgreedClock kind, int count, String reason) {
        Actor actor = Actors.current();
        RepatriationCase found =
                cases.lockFor(id.uuid(), actor.country().code()).orElseThrow(CaseNotFound::new);
        CaseFacts facts = reader.facts(found, actor.country());
        Extensible offer = offers(facts).stream()
                .filter(each -> each.clock() == kind)
                .findFirst()
                .orElseThrow(() -> new Refusal("cases.extension.not_now"));
        if (count > offer.longest().count()) {
            throw new Refusal("cases.extension.too_long", offer.longest().count());
        }
        if (facts.agreement().code(CodeList.EXTENSION, reason).isEmpty()) {
            throw new Refusal("cases.extension.reason_missing");
        }
        if (!isLonger(facts, offer, count)) {
            throw new Refusal("cases.extension.no_longer");
        }
        Instant now = clock.instant();
        book.add(id, kind, offer.started(), count, reason, actor, now);
        history.noted(id, now, "CLOCK_EXTENDED", actor, reason, kind.name());
        listings.refresh(found);
        events.publishEvent(new CaseAct(
                "case.clock.extended",
                id,
                Optional.of(reason),
                Map.of("clock", kind.name(), "longest", String.valueOf(count))));
    }

    private static boolean isLonger(CaseFacts facts, Extensible offer, int count) {
        if (count < 1) {
            return false;
        }
        var agreed = facts.agreement().deadline(offer.clock(), offer.started(), List.of());
        return CaseClocks.longer(facts.agreement().clock(offer.clock()), count)
                .map(span -> new Deadline(offer.started(), span, agreed.pauses(), agreed.office())
                        .at(offer.started())
                        .due()
                        .isAfter(agreed.at(offer.started()).due()))
                .orElse(false);
    }

    /**
     * A clock that the reader's side may extend.
     *
     * @param agreed how long it gives without
     * @param longest how long it may give at the most
     */
    public record Extensible(AgreedClock clock, Instant started, Span agreed, Span longest) {}
}
