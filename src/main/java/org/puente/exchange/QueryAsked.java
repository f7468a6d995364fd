package org.puente.exchange;

/** A query waits to be searched for; published in the transaction that asks it. */
record QueryAsked() {}
