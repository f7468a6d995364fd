package org.puente.cases;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.countries.CaseId;
import org.puente.countries.Side;
import org.puente.portal.Refusal;
import org.puente.portal.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The facts about a person that a side recorded, as the person may ask for them and have them corrected. */
@Service
public class SubjectSheets {

    private final Cases cases;
    private final CaseReader reader;
    private final SheetBook sheets;
    private final DisclosureBook book;
    private final Corrections corrections;
    private final CaseListings listings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubjectSheets(
            Cases cases,
            CaseReader reader,
            SheetBook sheets,
            DisclosureBook book,
            Corrections corrections,
            CaseListings listings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.reader = reader;
        this.sheets = sheets;
        this.book = book;
        this.corrections = corrections;
        this.listings = listings;
        this.events = events;
        this.clock = clock;
    }

    /** What the acting side recorded itself; empty where the other side recorded the person. */
    @Requires({Permission.ANSWER_DATA_SUBJECTS, Permission.PREPARE_CASES})
    @Transactional(readOnly = true)
    public Optional<Sheet> recorded(CaseId id) {
        return sheets.of(id, Actors.current().country()).map(SheetBook.OwnSheet::sheet);
    }

    /** Which of the portal's languages the person speaks best by the sheet; where it does not say, that of their country's office. */
    @Requires(Permission.ANSWER_DATA_SUBJECTS)
    @Transactional(readOnly = true)
    public Locale language(EndedCase found) {
        Optional<Sheet> known = sheets.of(found.id(), found.viewer())
                .map(SheetBook.OwnSheet::sheet)
                .or(() -> book.latest(found.id(), found.partner()).map(Disclosure::sheet));
        return known.flatMap(sheet -> sheet.get(SheetField.LANGUAGES)).stream()
                .flatMap(tags -> Arrays.stream(tags.split(",")))
                .map(Locale::forLanguageTag)
                .filter(Texts.LANGUAGES::contains)
                .findFirst()
                .orElseGet(() ->
                        Texts.spoken(found.agreement().party(Side.RECEIVING).language()));
    }

    /** Whether a text may stand in a field, as the key of a sentence; empty if it may. */
    @Requires({Permission.ANSWER_DATA_SUBJECTS, Permission.PREPARE_CASES})
    @Transactional(readOnly = true)
    public Optional<String> problem(SheetField field, String text) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try {
            return Optional.ofNullable(SheetProblems.of(Sheet.EMPTY.with(field, text), today, Set.of(field))
                    .get(field));
        } catch (DateTimeException noDay) {
            return Optional.of("people.form.birth_missing");
        }
    }

    /**
     * Corrects one fact because the person asked for it, also after the case is over: a right to be recorded rightly does not
     * end with the procedure (Ley 1581 de 2012, art. 8 a; 5 U.S.C. 552a(d)(2)). What crosses of it goes to the other side as
     * a new disclosure with old value, new value and reason. Of a withdrawn case nothing crosses any more.
     *
     * @param reason a code of the agreement's list of corrections; needed after SUBMIT
     */
    @Requires(Permission.PREPARE_CASES)
    @Transactional
    public void correct(CaseId id, SheetField field, String text, String reason) {
        Actor actor = Actors.current();
        RepatriationCase found =
                cases.lockFor(id.uuid(), actor.country().code()).orElseThrow(CaseNotFound::new);
        SheetBook.OwnSheet own = sheets.of(id, actor.country()).orElseThrow(CaseNotFound::new);
        Sheet changed = own.sheet().with(field, text);
        @Nullable String before = own.sheet().get(field).orElse(null);
        @Nullable String after = changed.get(field).orElse(null);
        if (Objects.equals(before, after)) {
            return;
        }
        Instant now = clock.instant();
        if (!sheets.change(id, actor.country(), changed, own.version(), now)) {
            throw new Refusal("cases.correction.meanwhile");
        }
        if (found.isSubmitted()) {
            CaseFacts facts = reader.facts(found, actor.country());
            corrections.checkReason(facts, reason);
            if (found.state() != CaseState.WITHDRAWN) {
                List<Disclosure.Change> changes = List.of(new Disclosure.Change(field, before, after, reason));
                corrections.disclose(found, facts, changed, changes, reason, actor, now);
            }
        }
        events.publishEvent(CaseAct.of("case.sheet.changed", id));
        listings.refresh(found);
    }
}
