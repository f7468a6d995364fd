package org.puente.people;

/** The three parts that a name is kept in. */
public enum NamePart {
    GIVEN_NAMES,
    FIRST_SURNAME,
    SECOND_SURNAME;

    String of(PersonName name) {
        return switch (this) {
            case GIVEN_NAMES -> name.givenNames();
            case FIRST_SURNAME -> name.firstSurname();
            case SECOND_SURNAME -> name.secondSurname();
        };
    }
}
