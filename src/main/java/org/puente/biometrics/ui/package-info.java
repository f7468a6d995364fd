/** Enrolling prints, starting verifications, and the workbench on which examiners compare. */
@NullMarked
package org.puente.biometrics.ui;

import org.jspecify.annotations.NullMarked;
