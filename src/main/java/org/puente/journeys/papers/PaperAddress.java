package org.puente.journeys.papers;

import java.util.UUID;

/** Where papers of journeys are served, relative to the portal. */
public final class PaperAddress {

    private static final String ROOT = "papers/";

    private PaperAddress() {}

    /** A manifest that somebody said a purpose for. */
    public static String manifest(UUID order) {
        return ROOT + "manifest/" + order;
    }
}
