package org.puente.cases;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.puente.countries.Country;

/**
 * What a person who asks is told that a side holds of them and gave to the other. Brought as a bean by each module that has
 * any; the letter is the privacy module's matter.
 *
 * <p>Told are facts about the person and what left, out of rows that the side owns or was given. Never told are holds,
 * clearances, what concerns protection, notes and names of officers, and anything that shows one of them.
 */
public interface ToldData {

    /** Under which heading of the letter a fact stands, in that order. */
    enum Heading {
        FACTS,
        RECEIVED,
        FILES,
        PRINTS,
        PAPERS
    }

    /** One fact in a language. */
    record Held(Heading heading, String label, String text) {}

    /**
     * Something that left.
     *
     * @param why in what procedure, in a language
     * @param what which data, in a language
     */
    record Given(Instant at, Country to, String why, String what) {}

    /** What the viewer of a case holds. */
    List<Held> held(EndedCase found, Locale language);

    /** What the viewer gave away. */
    List<Given> given(EndedCase found, Locale language);
}
