/** The application: starts the modules and holds nothing itself. */
@NullMarked
package org.puente;

import org.jspecify.annotations.NullMarked;
