/** Pages about what was taken along and handed in. */
@NullMarked
package org.puente.field.ui;

import org.jspecify.annotations.NullMarked;
