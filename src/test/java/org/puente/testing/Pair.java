package org.puente.testing;

import java.time.ZoneId;
import org.puente.countries.Country;

/** Two countries with an agreement, and where their offices are: what a walk needs to know to walk under it. */
public record Pair(
        String agreement, Country sending, String from, ZoneId fromZone, Country receiving, String to, ZoneId toZone) {

    public static final Pair US_CO = new Pair(
            "us-co",
            TestActors.US,
            "Alexandria",
            ZoneId.of("America/New_York"),
            TestActors.CO,
            "Bogotá",
            ZoneId.of("America/Bogota"));

    /** Two countries that do not exist. */
    public static final Pair QM_QN = new Pair(
            "qm-qn",
            Country.of("QM"),
            "Ciudad Inventada",
            ZoneId.of("Asia/Kathmandu"),
            Country.of("QN"),
            "Inventown",
            ZoneId.of("Asia/Dubai"));

    /** The receiving one of {@link #QM_QN} sends here. */
    public static final Pair QN_QP = new Pair(
            "qn-qp",
            Country.of("QN"),
            "Inventown",
            ZoneId.of("Asia/Dubai"),
            Country.of("QP"),
            "Port Nowhere",
            ZoneId.of("Pacific/Chatham"));
}
