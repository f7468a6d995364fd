package org.puente.journeys.papers;

/** As what a manifest leaves the portal. */
public enum PaperFormat {
    PDF("application/pdf"),
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    PaperFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }
}
