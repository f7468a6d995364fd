/** Tests of imports. */
@NullMarked
package org.puente.biometrics.imports;

import org.jspecify.annotations.NullMarked;
