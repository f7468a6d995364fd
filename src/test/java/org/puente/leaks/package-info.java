/** Shows that what one side does in private tells the other side nothing, on whichever way it asks. */
@NullMarked
package org.puente.leaks;

import org.jspecify.annotations.NullMarked;
