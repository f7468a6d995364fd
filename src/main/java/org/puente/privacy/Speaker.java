package org.puente.privacy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who asks: the person, or who speaks for them (Ley 1581 de 2012, art. 13; 5 U.S.C. 552a(h)). */
public enum Speaker {
    SELF(Set.of(
            IdentityCheck.DOCUMENT_SEEN,
            IdentityCheck.ASKED_IN_CUSTODY,
            IdentityCheck.CONSULATE_CONFIRMED,
            IdentityCheck.NOTARISED_LETTER)),
    LAWYER(Set.of(IdentityCheck.POWER_OF_ATTORNEY)),
    GUARDIAN(Set.of(IdentityCheck.GUARDIANSHIP_PAPER));

    private final Set<IdentityCheck> checks;

    Speaker(Set<IdentityCheck> checks) {
        this.checks = checks;
    }

    /** What may show that they are who they say. */
    public List<IdentityCheck> checks() {
        return Stream.of(IdentityCheck.values()).filter(checks::contains).toList();
    }
}
