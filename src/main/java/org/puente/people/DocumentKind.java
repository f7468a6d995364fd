package org.puente.people;

/** The papers that say who somebody is. */
public enum DocumentKind {
    /** Colombian citizenship card: 3 to 10 digits. */
    CEDULA,
    /** Colombian identity card of a child from seven years on. */
    TARJETA_IDENTIDAD,
    /** Colombian civil registry entry (birth); may hold letters. */
    REGISTRO_CIVIL,
    /** Passport with an MRZ of ICAO 9303-4. */
    PASSPORT,
    /** Passport for one journey, issued by a consulate, with an MRZ of ICAO 9303-4. */
    EMERGENCY_PASSPORT,
    /** Number of the US immigration file: A and 9 digits. */
    A_NUMBER;

    /** Whether the paper carries a machine readable zone. */
    public boolean machineReadable() {
        return this == PASSPORT || this == EMERGENCY_PASSPORT;
    }
}
