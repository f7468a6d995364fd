package org.puente.privacy;

import java.util.Locale;
import java.util.UUID;

/** Where an access letter is served, relative to the portal. */
public final class LetterAddress {

    private LetterAddress() {}

    public static String of(UUID request, Locale language) {
        return "records/requests/" + request + "/letter-" + language.getLanguage() + ".pdf";
    }
}
