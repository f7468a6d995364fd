@NullMarked
package org.puente.monitoring;

import org.jspecify.annotations.NullMarked;
