package org.puente.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.access.SignedIn;
import org.puente.agreements.DisclosedField;
import org.puente.countries.CaseId;
import org.puente.countries.Country;
import org.puente.countries.Side;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What crosses from one side to the other: frozen copies, corrections with old and new value, released items. */
@Service
public class Disclosures {

    private final Cases cases;
    private final CaseReader reader;
    private final SheetBook sheets;
    private final DisclosureBook book;
    private final Corrections corrections;
    private final CaseHistory history;
    private final CaseListings listings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Disclosures(
            Cases cases,
            CaseReader reader,
            SheetBook sheets,
            DisclosureBook book,
            Corrections corrections,
            CaseHistory history,
            CaseListings listings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.reader = reader;
        this.sheets = sheets;
        this.book = book;
        this.corrections = corrections;
        this.history = history;
        this.listings = listings;
        this.events = events;
        this.clock = clock;
    }

    /** Everything that the sender disclosed on this case, the newest first, as both sides see it. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<Disclosure> of(CaseId id) {
        return reader.read(id, Actors.current().country())
                .map(facts -> book.all(id, facts.country(Side.SENDING)))
                .orElse(List.of());
    }

    /** Whether the actor's country was given this file, print or other item. */
    @SignedIn
    @Transactional(readOnly = true)
    public boolean givesMe(UUID item) {
        return Actors.current()
                .countryIfAny()
                .filter(country -> book.discloses(country, item))
                .isPresent();
    }

    /** The items of one agreed field that the partner gave the actor's country on this case. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<UUID> itemsGivenToMe(CaseFacts facts, DisclosedField field) {
        return book.items(facts.id(), facts.agreement().partnerOf(facts.viewer()), facts.viewer(), field.code());
    }

    /** On which of these cases the actor's country was given anything of one agreed field. */
    @SignedIn
    @Transactional(readOnly = true)
    public Set<CaseId> givenToMe(Collection<CaseId> ids, DisclosedField field) {
        return book.given(ids, Actors.current().country(), field.code());
    }

    /** Whether a country ever gave its partner anything of one agreed field on this case. */
    @SignedIn
    @Transactional(readOnly = true)
    public boolean gave(CaseId id, Country from, DisclosedField field) {
        return book.gave(id, from, field.code());
    }

    /** The items of one agreed field that the actor's country gave the partner on this case. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<UUID> itemsGivenByMe(CaseFacts facts, DisclosedField field) {
        return book.items(facts.id(), facts.viewer(), facts.agreement().partnerOf(facts.viewer()), field.code());
    }

    /**
     * Hands over further items of the acting side after SUBMIT: a travel document, a proven fact, another file. The
     * caller has checked that a person decided it.
     */
    @Requires({Permission.PREPARE_CASES, Permission.APPROVE_RETURNS, Permission.SIGN_SECOND})
    @Transactional
    public void release(CaseId id, DisclosedField field, List<DisclosedPart.Item> items) {
        Actor actor = Actors.current();
        RepatriationCase found =
                cases.lockFor(id.uuid(), actor.country().code()).orElseThrow(CaseNotFound::new);
        if (!found.isSubmitted()) {
            throw new Refusal("cases.disclosure.before_submit");
        }
        Instant now = clock.instant();
        Country to = actor.country().equals(found.sending()) ? found.receiving() : found.sending();
        Sheet sheet = book.latest(id, actor.country()).map(Disclosure::sheet).orElse(Sheet.EMPTY);
        UUID written = book.write(id, to, Disclosure.Kind.RELEASE, sheet, List.of(), actor, now);
        book.addItems(written, id, actor.country(), to, Map.of(field.code(), items));
        history.noted(id, now, "RELEASED", actor, field.code(), null);
        events.publishEvent(CaseAct.of("case.released", id, field.code()));
    }

    /**
     * Corrects facts. Before SUBMIT the draft simply changes; afterwards a new disclosure carries old value, new value and
     * reason, where the field is one that crosses.
     *
     * @param version of the sheet that the person was looking at
     * @param reason a code of the agreement's list {@code correction}; needed after SUBMIT
     * @return the fields that somebody else changed meanwhile, with nothing saved; empty if the change is kept
     */
    @Requires(Permission.PREPARE_CASES)
    @Transactional
    public Optional<SheetEdit> change(CaseId id, Sheet changed, long version, String reason) {
        Actor actor = Actors.current();
        RepatriationCase found =
                cases.lockFor(id.uuid(), actor.country().code()).orElseThrow(CaseNotFound::new);
        SheetBook.OwnSheet own = sheets.of(id, actor.country()).orElseThrow(CaseNotFound::new);
        if (!sheets.change(id, actor.country(), changed, version, clock.instant())) {
            return Optional.of(new SheetEdit(own.sheet(), own.version()));
        }
        List<Disclosure.Change> changes = differences(own.sheet(), changed, reason);
        if (found.isSubmitted() && !changes.isEmpty()) {
            correct(found, changed, changes, reason, actor);
        }
        events.publishEvent(CaseAct.of("case.sheet.changed", id));
        listings.refresh(found);
        return Optional.empty();
    }

    private void correct(
            RepatriationCase found, Sheet changed, List<Disclosure.Change> changes, String reason, Actor actor) {
        CaseFacts facts = reader.facts(found, actor.country());
        corrections.checkReason(facts, reason);
        if (found.state().isOver()) {
            throw new Refusal("cases.disclosure.case_over");
        }
        corrections.disclose(found, facts, changed, changes, reason, actor, clock.instant());
    }

    /** The sender's own sheet, to edit; empty for the other side. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Optional<SheetEdit> toEdit(CaseId id) {
        return sheets.of(id, Actors.current().country()).map(own -> new SheetEdit(own.sheet(), own.version()));
    }

    private static List<Disclosure.Change> differences(Sheet before, Sheet after, String reason) {
        List<Disclosure.Change> changes = new ArrayList<>();
        for (SheetField field : SheetField.values()) {
            String old = before.get(field).orElse(null);
            String now = after.get(field).orElse(null);
            if (!java.util.Objects.equals(old, now)) {
                changes.add(new Disclosure.Change(field, old, now, reason));
            }
        }
        return changes;
    }
}
