package org.puente.biometrics;

import java.util.UUID;
import org.puente.matching.FingerPosition;

/**
 * One print of a comparison.
 *
 * @param dpi pixels an inch
 */
record ComparedPrint(ComparisonPart part, FingerPosition finger, UUID print, int dpi) {}
