package org.puente.cases;

import java.time.Instant;

/**
 * The protection officer's clearance: that it was given, when and by whom. Content is never stored (8 CFR 208.6).
 *
 * @param bestInterests for a child: return was found to be in the child's best interests (CRC art. 3)
 */
public record Clearance(Instant givenAt, String officerName, boolean bestInterests) {}
