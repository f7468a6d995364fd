/** The monitors' pages, and the finished report as both sides read it. */
@NullMarked
package org.puente.monitoring.ui;

import org.jspecify.annotations.NullMarked;
