package org.puente.privacy.ui;

import org.puente.privacy.AccessDesk;
import org.puente.privacy.CorrectionDesk;
import org.puente.privacy.PrivacyDesk;

/** Where requests of each kind are answered. */
record Desks(PrivacyDesk requests, AccessDesk access, CorrectionDesk corrections) {}
