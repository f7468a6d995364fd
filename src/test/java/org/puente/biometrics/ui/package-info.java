/** Tests of the screens for prints. */
@NullMarked
package org.puente.biometrics.ui;

import org.jspecify.annotations.NullMarked;
