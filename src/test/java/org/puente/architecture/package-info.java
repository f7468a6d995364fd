/** The rules that the code's shape keeps, each with a planted violation that it has to find. */
@NullMarked
package org.puente.architecture;

import org.jspecify.annotations.NullMarked;
