/** Print files of many persons in one ZIP: taken in person by person, with a line for every file. */
@NullMarked
package org.puente.biometrics.imports;

import org.jspecify.annotations.NullMarked;
