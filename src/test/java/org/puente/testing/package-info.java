/** What tests are written with: both databases, actors by name, a real browser. */
@NullMarked
package org.puente.testing;

import org.jspecify.annotations.NullMarked;
