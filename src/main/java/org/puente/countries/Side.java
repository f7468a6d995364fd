package org.puente.countries;

/** Which part a country has in an agreement: it removes (requesting State) or receives (requested State). */
public enum Side {
    SENDING,
    RECEIVING;

    public Side other() {
        return this == SENDING ? RECEIVING : SENDING;
    }
}
