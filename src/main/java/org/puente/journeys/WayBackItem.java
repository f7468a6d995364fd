package org.puente.journeys;

/** What a way back has to bring about besides the person's consent and an owner in both countries. */
public enum WayBackItem {
    /** The person's lawyer knows. */
    LAWYER("lawyer_at"),
    TRAVEL_PAPER("travel_paper_at"),
    TRANSPORT("transport_at");

    private final String column;

    WayBackItem(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
