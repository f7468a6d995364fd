package org.puente.people;

import static org.puente.access.Permission.PREPARE_CASES;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.puente.access.Actor;
import org.puente.access.Actors;
import org.puente.access.Requires;
import org.puente.countries.Country;
import org.puente.portal.Pace;
import org.puente.portal.Paces;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks for persons of the acting user's country by name, in whatever spelling, and by document number. A search is
 * remembered: without one a person of that name cannot be recorded.
 */
@Service
public class PersonSearch {

    /** Most rows that a search answers. */
    public static final int MOST = 20;

    private static final int CANDIDATES = 100;

    private final Persons persons;
    private final NameIndex index;
    private final SearchProofs proofs;
    private final Paces paces;
    private final ApplicationEventPublisher events;

    PersonSearch(Persons persons, NameIndex index, SearchProofs proofs, Paces paces, ApplicationEventPublisher events) {
        this.persons = persons;
        this.index = index;
        this.proofs = proofs;
        this.paces = paces;
        this.events = events;
    }

    /** @return the likest first, at most {@value #MOST}; those with the same document number before all others */
    @Requires(PREPARE_CASES)
    @Transactional
    public List<FoundPerson> search(PersonName name, String documentNumber) {
        paces.take(Pace.SEARCH);
        Actor actor = Actors.current();
        Country country = actor.country();
        String number = IdentityDocument.comparable(documentNumber);
        Set<UUID> candidates = new LinkedHashSet<>(index.likeliest(country, keys(name), CANDIDATES));
        if (!number.isEmpty()) {
            candidates.addAll(index.withDocument(country, number, MOST));
        }
        List<FoundPerson> found = persons.findByCountryAndIdIn(country.code(), candidates).stream()
                .map(person -> found(person.recorded(), name, number))
                .filter(person ->
                        person.match().worthALook() || !person.sameDocuments().isEmpty())
                .sorted(Comparator.comparingInt(
                                (FoundPerson person) -> -person.sameDocuments().size())
                        .thenComparingInt(person -> -person.match().score())
                        .thenComparing(person -> person.id().uuid()))
                .limit(MOST)
                .toList();
        proofs.searched(actor, name);
        events.publishEvent(new PersonSearched(found.size()));
        return found;
    }

    private static FoundPerson found(RecordedPerson person, PersonName name, String number) {
        List<IdentityDocument> same = number.isEmpty()
                ? List.of()
                : person.sheet().documents().stream()
                        .filter(document -> document.comparable().equals(number))
                        .toList();
        return new FoundPerson(
                person.id(),
                person.sheet(),
                NameMatch.explain(name, person.sheet().name()),
                same);
    }

    private static Set<String> keys(PersonName name) {
        Set<String> keys = new TreeSet<>(NameKeys.of(name));
        NameKeys.ofQuery(name.display()).forEach(keys::addAll);
        return keys;
    }
}
