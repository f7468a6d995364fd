package org.puente.people;

import org.puente.countries.PersonId;

/**
 * A person as the country recorded them, with the version that a change must name.
 *
 * @param version counts the changes; a change of an older version is refused
 */
public record RecordedPerson(PersonId id, long version, PersonSheet sheet) {}
