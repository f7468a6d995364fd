/** The frame's own views. */
@NullMarked
package org.puente.portal.ui;

import org.jspecify.annotations.NullMarked;
