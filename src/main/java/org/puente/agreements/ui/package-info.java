/** The agreement as administrators and supervisors read it. */
@NullMarked
package org.puente.agreements.ui;

import org.jspecify.annotations.NullMarked;
