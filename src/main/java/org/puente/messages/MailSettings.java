package org.puente.messages;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server that takes the portal's mail. Without a host there is none, and the portal sends no mail.
 *
 * @param from the address that mail comes from
 * @param encryption how the connection is sealed; a server that cannot is not used
 */
@ConfigurationProperties("puente.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("STARTTLS") Encryption encryption) {

    /** @throws IllegalArgumentException if a host is named without an address that mail comes from */
    MailSettings {
        if (!host.isBlank() && from.isBlank()) {
            throw new IllegalArgumentException("puente.mail.from is missing: the address that mail comes from");
        }
    }

    boolean isThere() {
        return !host.isBlank();
    }

    /** Never says the password. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }

    /** How the connection to the mail server is sealed. */
    enum Encryption {
        /** Begins plain and is sealed before anything is said. */
        STARTTLS,
        /** Sealed from the first byte. */
        TLS,
        /** Not at all; for a server on the same machine. */
        NONE
    }
}
