package planted.matching;

import org.puente.countries.PersonId;

/** A matcher that knows whom it compares. */
class MatcherThatKnowsPeople {

    PersonId best() {
        return PersonId.random();
    }
}
