package org.puente.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The persons of all countries; there is no way to ask for one without naming the country. */
interface Persons extends Repository<Person, UUID> {

    Person saveAndFlush(Person person);

    List<Person> findByCountryAndIdIn(String country, Collection<UUID> ids);

    Optional<Person> findByIdAndCountry(UUID id, String country);
}
