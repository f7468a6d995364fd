package org.puente.agreements;

import java.util.Map;
import org.puente.audit.Audited;

/** Something done with a version of an agreement. */
record AgreementAct(String what, Map<String, String> payload) implements Audited {

    static AgreementAct of(String what, Proposal proposal) {
        return new AgreementAct(
                what,
                Map.of(
                        "agreement", proposal.agreement(),
                        "version", String.valueOf(proposal.version()),
                        "seal", proposal.seal(),
                        "in_force_on", proposal.inForceOn().toString()));
    }
}
