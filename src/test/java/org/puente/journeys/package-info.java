@NullMarked
package org.puente.journeys;

import org.jspecify.annotations.NullMarked;
