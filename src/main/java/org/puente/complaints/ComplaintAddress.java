package org.puente.complaints;

/** Where the pages of complaints are. */
public final class ComplaintAddress {

    /** The sides' page. */
    public static final String SIDES = "complaints";

    /** The complaint body's and the monitors' page. */
    public static final String BODY = "complaint-desk";

    private ComplaintAddress() {}

    public static String of(ComplaintId id) {
        return BODY + "/" + id;
    }
}
