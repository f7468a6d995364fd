package org.puente.agreements;

import java.util.List;
import java.util.Optional;

/** Every signed version of every agreement, for what goes with one of them; for rules in force one asks {@link Agreements}. */
public interface AgreementVersions {

    List<AgreementProfile> all();

    /** A version, whether it is in force, was or will be. */
    Optional<AgreementProfile> version(String id, int version);
}
