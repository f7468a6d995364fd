package org.puente.matching;

import java.util.Optional;

/**
 * A finger that is searched for.
 *
 * @param finger which it is; then only prints of that finger, or of an unknown one, are looked at
 */
public record ProbeFinger(Optional<FingerPosition> finger, Template template) {}
