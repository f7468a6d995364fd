package org.puente.complaints;

import java.util.Locale;

/** Where the pages of complaints are. */
public final class ComplaintAddress {

    /** The sides' page. */
    public static final String SIDES = "complaints";

    /** The complaint body's and the monitors' page. */
    public static final String BODY = "complaint-desk";

    private ComplaintAddress() {}

    /** Where the complaint body issues a person's receipt again, relative to the portal. */
    public static String receipt(ComplaintId id, Locale language) {
        return "records/complaints/" + id + "/receipt-" + language.getLanguage() + ".pdf";
    }

    public static String of(ComplaintId id) {
        return BODY + "/" + id;
    }
}
