/** Keeps the guide true: its tables and pictures come from the code. */
@NullMarked
package org.puente.guide;

import org.jspecify.annotations.NullMarked;
