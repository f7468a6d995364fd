package org.puente.journeys;

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
}
