package org.puente.convictions.ui;

import org.puente.convictions.ConvictionDesk;
import org.puente.convictions.Convictions;
import org.puente.convictions.ReleaseDesk;

/** Whom the tab asks. */
record ConvictionDesks(Convictions convictions, ConvictionDesk records, ReleaseDesk releases) {}
