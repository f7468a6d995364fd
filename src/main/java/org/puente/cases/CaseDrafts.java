package org.puente.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Permission;
import org.puente.access.Requires;
import org.puente.agreements.AgreementProfile;
import org.puente.agreements.Agreements;
import org.puente.countries.CaseId;
import org.puente.countries.PersonId;
import org.puente.countries.Side;
import org.puente.people.IdentityDocument;
import org.puente.people.PersonDesk;
import org.puente.people.PersonSheet;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a draft for a person of the own country, with a copy of the facts: a person changed later changes no case. */
@Service
public class CaseDrafts {

    private final Agreements agreements;
    private final PersonDesk persons;
    private final Cases cases;
    private final SheetBook sheets;
    private final CaseSeries series;
    private final CaseHistory history;
    private final AssignmentBook assignments;
    private final CaseListings listings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseDrafts(
            Agreements agreements,
            PersonDesk persons,
            Cases cases,
            SheetBook sheets,
            CaseSeries series,
            CaseHistory history,
            AssignmentBook assignments,
            CaseListings listings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.persons = persons;
        this.cases = cases;
        this.sheets = sheets;
        this.series = series;
        this.history = history;
        this.assignments = assignments;
        this.listings = listings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a draft under an agreement in which the actor's country sends.
     *
     * @throws Refusal if the country does not send under this agreement or has no such person
     */
    @Requires(Permission.PREPARE_CASES)
    @Transactional
    public CaseId open(PersonId person, String agreementId) {
        Actor actor = Actors.current();
        AgreementProfile agreement =
                agreements.byId(agreementId).orElseThrow(() -> new Refusal("cases.draft.no_agreement"));
        if (!agreement.country(Side.SENDING).equals(actor.country())) {
            throw new Refusal("cases.draft.not_sending");
        }
        PersonSheet facts = persons.read(person)
                .orElseThrow(() -> new Refusal("cases.draft.no_person"))
                .sheet();
        Instant now = clock.instant();
        RepatriationCase opened = cases.saveAndFlush(new RepatriationCase(agreement, now));
        String number = series.next(
                "%s-%02d"
                        .formatted(
                                actor.country().code(),
                                now.atZone(agreement.zone(Side.SENDING)).getYear() % 100),
                actor.country());
        sheets.open(opened.id(), actor.country(), person, number, copy(facts), now);
        assignments.assign(
                opened.id(),
                actor.country(),
                new AssignmentBook.Assignment(actor.id().key(), actor.name(), null, null),
                now);
        history.own(opened.id(), now, "DRAFTED", actor, null, null);
        events.publishEvent(CaseAct.of("case.drafted", opened.id()));
        listings.refresh(opened);
        return opened.id();
    }

    /**
     * Records a person and opens a draft for them, both or neither.
     *
     * @throws Refusal as {@link #open} does, and if nobody searched for the name before
     */
    @Requires(Permission.PREPARE_CASES)
    @Transactional
    public CaseId openForNew(Sheet typed, String agreementId) {
        AgreementProfile agreement =
                agreements.byId(agreementId).orElseThrow(() -> new Refusal("cases.draft.no_agreement"));
        return open(persons.record(PersonFacts.of(typed, agreement.country(Side.SENDING))), agreementId);
    }

    static Sheet copy(PersonSheet facts) {
        Map<SheetField, String> fields = new EnumMap<>(SheetField.class);
        fields.put(SheetField.GIVEN_NAMES, facts.name().givenNames());
        fields.put(SheetField.FIRST_SURNAME, facts.name().firstSurname());
        fields.put(SheetField.SECOND_SURNAME, facts.name().secondSurname());
        fields.put(SheetField.BIRTH_DATE, facts.birth().day().toString());
        fields.put(SheetField.AGE_DISPUTED, facts.birth().disputed() ? "true" : "");
        fields.put(SheetField.SEX, facts.sex().name());
        fields.put(SheetField.NATIONALITY, facts.nationality().code());
        fields.put(SheetField.PLACE_OF_BIRTH, facts.placeOfBirth());
        fields.put(SheetField.LANGUAGES, String.join(",", facts.languages()));
        for (IdentityDocument document : facts.documents()) {
            fields.put(SheetField.valueOf(document.kind().name()), document.number());
        }
        return new Sheet(fields);
    }
}
