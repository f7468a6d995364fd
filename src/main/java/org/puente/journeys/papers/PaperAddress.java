package org.puente.journeys.papers;

import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.journeys.JourneyId;

/** Where papers of journeys are served, relative to the portal. */
public final class PaperAddress {

    private static final String ROOT = "papers/";

    private PaperAddress() {}

    /** A manifest that somebody said a purpose for. */
    public static String manifest(UUID order) {
        return ROOT + "manifest/" + order;
    }

    /** One person's receipt. */
    public static String receipt(JourneyId journey, CaseId person) {
        return ROOT + journey + "/receipt/" + person;
    }

    /** The receipts of everybody on a journey. */
    public static String receipts(JourneyId journey) {
        return ROOT + journey + "/receipts";
    }
}
