@NullMarked
package org.puente.privacy;

import org.jspecify.annotations.NullMarked;
