package org.puente.biometrics;

/** Why a finger has no print; the codes XX and UP of ANSI/NIST-ITL 1-2011, field 14.018. */
public enum Absence {
    AMPUTATED("XX"),
    /** Bandaged, injured or otherwise impossible to print on the day. */
    BANDAGED("UP");

    private final String code;

    Absence(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
