@NullMarked
package org.puente.sealing;

import org.jspecify.annotations.NullMarked;
