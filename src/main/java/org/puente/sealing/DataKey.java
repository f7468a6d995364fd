package org.puente.sealing;

import java.util.UUID;
import org.puente.countries.CaseId;
import org.puente.countries.Country;

/**
 * A key of one person and purpose, as it is stored.
 *
 * @param master id of the master key that wraps it
 * @param wrapped a keyset of Tink, encrypted
 */
record DataKey(UUID id, Country owner, CaseId person, SealPurpose purpose, int master, byte[] wrapped) {

    DataKey wrappedAs(int newMaster, byte[] newWrapped) {
        return new DataKey(id, owner, person, purpose, newMaster, newWrapped);
    }

    /** Says no key. */
    @Override
    public String toString() {
        return "DataKey[" + id + "]";
    }
}
