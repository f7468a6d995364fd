package org.puente.sealing;

import org.puente.countries.Country;

/** Contents that an earlier version of the portal kept unsealed. Brought as a bean by each module that kept any. */
public interface PlainContents {

    /**
     * Seals some of a country's, in one transaction.
     *
     * @return how many; 0 when none is left
     */
    int sealSome(Country owner);
}
