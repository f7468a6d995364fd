package org.puente.people;

import static org.puente.access.Permission.PREPARE_CASES;
import static org.puente.access.Permission.READ_CASES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.countries.PersonId;
import org.puente.portal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records and changes the persons of the acting user's country, and reads them back. */
@Service
public class PersonDesk {

    private final Persons persons;
    private final NameIndex index;
    private final SearchProofs proofs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonDesk(Persons persons, NameIndex index, SearchProofs proofs, ApplicationEventPublisher events, Clock clock) {
        this.persons = persons;
        this.index = index;
        this.proofs = proofs;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records a new person. The same user must have searched for the name before, in whatever spelling, so that nobody
     * is recorded twice.
     *
     * @throws Refusal if there was no such search, or the birth date is in the future
     */
    @Requires(PREPARE_CASES)
    @Transactional
    public PersonId record(PersonSheet sheet) {
        requireBorn(sheet);
        Actor actor = Actors.current();
        if (!proofs.has(actor, sheet.name())) {
            throw new Refusal("people.search.first");
        }
        PersonId id = PersonId.random();
        persons.saveAndFlush(new Person(id, sheet, actor, clock.instant()));
        index.put(id, actor.country(), sheet.name());
        events.publishEvent(PersonKept.recorded(id));
        return id;
    }

    /**
     * Changes a person. Cases that took a copy before keep it.
     *
     * @param version the version that the change was made on
     * @return the changed person, or empty if the country has no such person
     * @throws ObjectOptimisticLockingFailureException if somebody else changed the person meanwhile
     */
    @Requires(PREPARE_CASES)
    @Transactional
    public Optional<RecordedPerson> change(PersonId id, long version, PersonSheet sheet) {
        requireBorn(sheet);
        Actor actor = Actors.current();
        Optional<Person> found = own(id);
        found.ifPresent(person -> {
            if (person.version() != version) {
                throw new ObjectOptimisticLockingFailureException(Person.class, id);
            }
            person.change(sheet, actor, clock.instant());
            persons.saveAndFlush(person);
            index.put(id, actor.country(), sheet.name());
            events.publishEvent(PersonKept.changed(id));
        });
        return found.map(Person::recorded);
    }

    /** @return empty if the actor's country has no such person, whoever else may have one */
    @Requires({READ_CASES, PREPARE_CASES})
    @Transactional(readOnly = true)
    public Optional<RecordedPerson> read(PersonId id) {
        return own(id).map(Person::recorded);
    }

    private Optional<Person> own(PersonId id) {
        return persons.findByIdAndCountry(id.uuid(), Actors.current().country().code());
    }

    private void requireBorn(PersonSheet sheet) {
        if (sheet.birth().day().isAfter(LocalDate.now(clock))) {
            throw new Refusal("people.birth.future");
        }
    }
}
