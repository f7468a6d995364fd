package org.puente.agreements;

import java.util.List;

/** Every version of every agreement, for what is read when the portal starts; for rules in force one asks {@link Agreements}. */
public interface AgreementVersions {

    List<AgreementProfile> all();
}
