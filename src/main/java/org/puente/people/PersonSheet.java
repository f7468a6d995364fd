package org.puente.people;

import java.util.List;
import java.util.regex.Pattern;
import org.puente.countries.Country;

/**
 * All facts about a person, as values, at one moment. A case takes a copy, so a person changed later changes no case.
 * Holds no id: what is disclosed of it leads nowhere.
 *
 * @param nationality the nationality claimed or known
 * @param placeOfBirth as the papers write it, or empty; at most {@value #LONGEST_PLACE} characters
 * @param languages what the person speaks, the best first, as BCP 47 tags such as {@code es}
 */
public record PersonSheet(
        PersonName name,
        BirthDate birth,
        Sex sex,
        Country nationality,
        String placeOfBirth,
        List<String> languages,
        List<IdentityDocument> documents) {

    /** Longest place, in characters. */
    public static final int LONGEST_PLACE = 120;

    private static final int MOST_LANGUAGES = 10;
    private static final int MOST_DOCUMENTS = 20;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");

    public PersonSheet {
        placeOfBirth = placeOfBirth.strip();
        languages = List.copyOf(languages);
        documents = List.copyOf(documents);
        if (placeOfBirth.length() > LONGEST_PLACE) {
            throw new IllegalArgumentException("A place of birth of more than " + LONGEST_PLACE + " characters");
        }
        if (languages.size() > MOST_LANGUAGES || documents.size() > MOST_DOCUMENTS) {
            throw new IllegalArgumentException("Too many languages or documents");
        }
        for (String language : languages) {
            if (!LANGUAGE.matcher(language).matches()) {
                throw new IllegalArgumentException("Not a language tag: " + language);
            }
        }
    }

    /** Says nothing: personal data belongs on pages, not in logs. */
    @Override
    public String toString() {
        return "PersonSheet[withheld]";
    }
}
