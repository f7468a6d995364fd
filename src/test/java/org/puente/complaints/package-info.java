@NullMarked
package org.puente.complaints;

import org.jspecify.annotations.NullMarked;
