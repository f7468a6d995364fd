@NullMarked
package org.puente.reporting;

import org.jspecify.annotations.NullMarked;
