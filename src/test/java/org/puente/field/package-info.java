/** How what was done without a network comes in. */
@NullMarked
package org.puente.field;

import org.jspecify.annotations.NullMarked;
