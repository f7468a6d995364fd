package org.puente.agreements;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a disclosure may hold of a person. Anything not named here cannot cross. */
public enum DisclosedField {
    GIVEN_NAMES,
    FIRST_SURNAME,
    SECOND_SURNAME,
    BIRTH_DATE,
    SEX,
    NATIONALITY,
    PLACE_OF_BIRTH,
    LANGUAGES,
    IDENTITY_DOCUMENTS,
    PHOTO,
    FINGERPRINTS,
    DOCUMENTS,
    FAMILY_GROUP,
    CUSTODY_PLACE,
    NEEDS;

    /** Its code in profiles and disclosures, such as {@code given_names}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DisclosedField> ofCode(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst();
    }
}
