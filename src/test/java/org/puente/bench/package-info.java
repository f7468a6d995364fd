/** Measurements: {@code ./puente bench NAME…}. */
@NullMarked
package org.puente.bench;

import org.jspecify.annotations.NullMarked;
