@NullMarked
package org.puente.journeys.papers;

import org.jspecify.annotations.NullMarked;
