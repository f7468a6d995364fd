package org.puente.agreements;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whom a person may turn to with a complaint about their treatment, in one of the two countries.
 *
 * @param names what it is called, by language
 * @param phone international, such as {@code +1 555 0100}
 * @param answersHere whether it answers complaints in the portal; one body of each agreement does
 */
public record ComplaintBody(Map<Locale, String> names, String phone, String mail, boolean answersHere) {

    public ComplaintBody {
        names = Map.copyOf(names);
    }

    /** Its name in a language; in a language that was not agreed, in one that was. */
    public String name(Locale language) {
        return Optional.ofNullable(names.get(Locale.of(language.getLanguage())))
                .orElseGet(() -> names.values().stream().sorted().findFirst().orElse(mail));
    }
}
