package org.puente.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The persons of all countries; there is no way to ask for one without naming the country. */
interface Persons extends Repository<Person, UUID> {

    Person save(Person person);

    Person saveAndFlush(Person person);

    Optional<Person> findByIdAndCountry(UUID id, String country);
}
