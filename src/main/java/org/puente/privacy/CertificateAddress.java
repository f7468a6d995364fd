package org.puente.privacy;

import java.util.Locale;
import java.util.UUID;

/** Where a deletion certificate is served, relative to the portal. */
public final class CertificateAddress {

    private CertificateAddress() {}

    public static String of(UUID id, Locale language) {
        return "records/erasures/" + id + "/certificate-" + language.getLanguage() + ".pdf";
    }
}
