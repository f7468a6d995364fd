package org.puente.privacy.ui;

/** Where the privacy officer's page stands. */
final class PrivacyAddress {

    static final String PAGE = "privacy";
    static final String DUE = "due";
    static final String CERTIFICATES = "certificates";

    private PrivacyAddress() {}

    static String part(String part) {
        return PAGE + "?" + part;
    }
}
