package org.puente.field;

import org.puente.countries.CaseId;

/** Where the field application and its pages stand in the portal. */
public final class FieldAddress {

    public static final String DEVICES = "devices";
    public static final String HANDED_IN = "handed-in";

    private FieldAddress() {}

    /** Where a browser takes a journey along; the code stands in the fragment, which no server and no log sees. */
    public static String take(String code) {
        return "field/#take=" + code;
    }

    public static String photo(CaseId person, String sha256) {
        return HANDED_IN + "/" + person + "/photos/" + sha256;
    }
}
