package org.puente.cases;

import org.puente.countries.CaseId;

/** A first signature of the reader's side that waits for somebody's second one. */
public record WaitingSignature(CaseId id, String number, String personName, FirstSignature first) {}
