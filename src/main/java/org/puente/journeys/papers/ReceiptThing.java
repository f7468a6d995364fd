package org.puente.journeys.papers;

import org.puente.journeys.BelongingState;

/**
 * A belonging on its person's receipt.
 *
 * @param tag may be empty
 * @param worth of a missing one; else empty
 */
record ReceiptThing(String description, String tag, BelongingState state, String worth) {}
