package org.puente.access;

/** What a token of a country's own system may be asked for, and the role that its account needs besides. */
public enum SystemScope {
    CASES("puente.cases.read", Role.CASE_SYSTEM),
    MANIFESTS("puente.manifest.read", Role.MANIFEST_SYSTEM);

    /** For whom a system's token has to be made; those of people who signed in are for somebody else. */
    public static final String AUDIENCE = "puente-api";

    private final String written;
    private final Role role;

    SystemScope(String written, Role role) {
        this.written = written;
        this.role = role;
    }

    /** As tokens name it. */
    public String written() {
        return written;
    }

    public Role role() {
        return role;
    }
}
