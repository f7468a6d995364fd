package org.puente.journeys;

import java.util.UUID;
import org.puente.countries.CaseId;

/** Where journeys stand in the portal. */
public final class JourneyAddress {

    public static final String LIST = "journeys";

    private JourneyAddress() {}

    public static String of(JourneyId id) {
        return LIST + "/" + id;
    }

    public static String crew(JourneyId id) {
        return of(id) + "/crew";
    }

    public static String boarding(JourneyId id) {
        return of(id) + "/boarding";
    }

    public static String handover(JourneyId id) {
        return of(id) + "/handover";
    }

    /** Where the photograph of a belonging is served. */
    public static String photo(JourneyId id, CaseId person, UUID belonging) {
        return "belongings/" + id + "/" + person + "/" + belonging;
    }
}
