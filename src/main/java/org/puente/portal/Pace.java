package org.puente.portal;

/** What costs the portal work or tries its doors, and may be done so many times a minute. */
public enum Pace {
    /** Beginning to sign in, for one address. */
    SIGN_IN,
    /** Looking for people by name or number. */
    SEARCH,
    /** Having two sets of prints compared. */
    COMPARISON,
    /** Sending a file. */
    UPLOAD,
    /** Fetching a file, a picture or a paper. */
    DOWNLOAD,
    /** Handing in what was done without a network, for one address; a photograph counts one. */
    HAND_IN,
    /** A question of a country's own system, for one account. */
    API,
    /** The same for one address, whatever token it shows. */
    API_ADDRESS
}
