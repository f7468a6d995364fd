/** Invented fingers: prints that belong to nobody, the same ones for the same seed. */
@NullMarked
package org.puente.demo.prints;

import org.jspecify.annotations.NullMarked;
